/** Names that are one name in several transliterations; the first of each row stands for all. Folded words. */
const ROWS = `
abdul abdel abd
abdullah abdallah abdulla abdalla
adel adil
ahmed ahmad
alexander aleksandr aleksander
alexei alexey aleksei aleksey
anatoly anatoli anatoliy anatolii
andrei andrey
andriy andrii
bin ibn
dmitry dmitri dmitriy
ebrahim ibrahim ibraheem
faisal faysal
gaddafi qaddafi gadhafi kadhafi khadafy gadafi
gennady gennadi gennadiy
haider haidar haydar
hassan hasan
hussein hussain husain husayn husein hossein houssein
jaber jabir
karim kareem
khaled khalid
mahmoud mahmud mahamoud
masoud massoud masud
mohammed mohamed muhammad mohammad mohamad muhammed muhamad mohammod
moqtada muqtada
mustafa mostafa moustafa
nasser nasir
nikolai nikolay
nouri nuri
oleksiy oleksii
omar umar
osama usama
qassem qasem qasim qassim
rashid rashed
saleh salih
sergei sergey
sheikh sheik shaikh shaykh
tariq tarek tarik
valery valeri valeriy valerii
vasily vasiliy vasili vassily
viktor victor
vitaly vitali vitaliy vitalii
vladimir wladimir
walid waleed
yevgeny evgeny yevgeni evgeni evgeniy
yuri yury yuriy iurii
yusuf youssef yousef yousuf yusef youssouf
zayed zayid
`;

/** The spelling that stands for a folded word: "mohamed" → "mohammed", "zelenskyy" → "zelensky"; else the word. */
export const commonSpelling = (word: string): string => {
  const known = SPELLINGS.get(word);
  if (known !== undefined) return known;
  return word.length > 5 && word.charCodeAt(word.length - 3) === K ? word.replace(SKY, "sky") : word;
};

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [first = "", ...others] = row.split(" ");
      return others.map((other) => [other, first] as const);
    }),
);

const SKY = /sk(?:yy|iy|yi|ij|ii|yj)$/;
const K = "k".charCodeAt(0);
