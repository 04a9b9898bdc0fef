/** Abbreviations whose full stop belongs to them and after which a sentence goes on. Case as in print. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "Mr Mrs Ms Messrs Dr Prof Gen Lt Col Maj Capt Cmdr Cpl Sgt Adm Brig Sen Sens Rep Reps Gov Govs Pres Amb Sec Hon Rev Fr " +
    "St Ste Supt Atty Dep Asst Min Mgr Msgr Pvt Insp Vice-Adm Brig-Gen Lt-Gen Maj-Gen Sec-Gen"
  ).split(" "),
);

/** Abbreviations whose full stop belongs to them, but which may also close a sentence. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jr Sr Inc Ltd Corp Co Bros vs etc approx No Nos Fig " +
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo"
  ).split(" "),
);
