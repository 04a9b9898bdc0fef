/** Capitalised words that begin sentences or name times and peoples' institutions, and so are no part of a person's name. */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  (
    "q the a an in on at as by for from to of with into over under after before during since until while when where why how who whom whose what which that this these those " +
    "he she it they we i you me him her them us his its their our my your and but or nor so yet if because although though unless whether both either neither each every all some any many most more no not " +
    "there here now then also later earlier meanwhile however moreover further furthermore still even only just again once perhaps maybe indeed instead thus hence therefore " +
    "asked according speaking responding addressing following citing noting commenting touching turning talking writing posting reports report read watch see click share tweet image photo caption file updated update breaking live exclusive opinion analysis editorial " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. " +
    "yesterday today tomorrow tonight last next this new old former acting interim outgoing incoming " +
    "government congress parliament senate house court council committee ministry department office agency commission bureau party union bank university college institute centre center school church group company corp inc ltd airport street avenue road " +
    "white black red green blue north south east west northern southern eastern western central " +
    "crown eurasian asian arab bridge hotel tower towers plaza palace stadium museum replay et gmt prime vice deputy global partnership foundation association organization organisation presidential ministerial duma federation interior trade industry economic commerce agriculture environment environmental ecology transport communications finance digital technology culture tourism development protection service services activities social cultural rural regional emergency emergencies situations labour science sport sports youth affairs " +
    "twitter facebook youtube instagram pinterest whatsapp google reuters afp ap cnn bbc npr abc nbc cbs fox news times post journal guardian telegraph press media " +
    "islamic muslim christian jewish catholic orthodox democratic republican democrat democrats republicans labour labor conservative liberal communist " +
    "state states nation nations world war peace security defense defence foreign national international federal general supreme special joint mission treaty act bill deal agreement accord summit conference forum " +
    "assets control operations enforcement protection management services relations authority board fund organization organisation association federation foundation " +
    "division directorate corps command customs border immigration citizenship embassy consulate palace budget oversight judiciary appropriations commerce finance trade nuclear rights human " +
    "staff intelligence homeland affairs armed forces chiefs health justice treasury energy housing investigation campaign administration team family policy investigate investigations " +
    "key god mr. mrs. ms. dr. covid covid-19 coronavirus ebola christmas easter ramadan eid first second third one two three four five six seven eight nine ten " +
    "did does do is are was were has have had will would can could should may might must let yes hello thank thanks please dear"
  ).split(" "),
);

/** Lower-case words inside names: "Ursula von der Leyen", "Mohammed bin Salman". */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de da do dos das del della di du la le van von der den ter ten bin ibn ben bint al el ould wuld y e af av zu abu".split(
    " ",
  ),
);

/** First names that are women's, for "she" and "her"; common knowledge, folded. */
export const WOMEN: ReadonlySet<string> = new Set(
  (
    "annika ines ingrid astrid birgit ursula claudine fatima fatou fatoumata zainab aminata mariam najla najat asma tsai sheikha yulia yuliya olga svetlana irina elvira valentina tatyana tatiana maria-joao micheline ruth agnes alice caroline charlotte clare claire dorothy eleanor elise emma esther eva florence frances gina grace hannah irene jane jean jeanne jennifer jessica joan johanna judith julie karen kate kathy kelly kim-yo lara lena lisa lucy lynn madeline marianne marta michele mimi miriam molly monika nicole nina olivia pamela patricia paula petra rosa ruby sandra sara sheila sofia sonia sophie stella stephanie susanna sylvia teresa tina tulsi vera veronica vivian wilma yasmin zoe angela theresa hillary kamala nancy susan federica julia cristina dilma ursula christine sanna giorgia jacinda samia ellen kersti kaja maia zuzana magdalena mette erna " +
    "michelle michaelle hasina condoleezza madeleine samantha nikki loretta elizabeth liz claudia melania jill laura margaret catherine katherine annalena penny melissa melanie chrystia marie maria " +
    "katalin ana mia isabel violeta laura beata ewa kolinda atifete vjosa salome dalia ingrida simona evika gitanas roza xiomara delcy sheikh-hasina aung park ing-wen ivanka valerie " +
    "janet christina linda amina nkosazana phumzile graca joyce raychelle monica martha margot karine sarah kayleigh jen kellyanne heather victoria wendy rosemary linda susana arancha teresa nadia helen " +
    "lena tulsi kirsten amy elise dianne barbara patty debbie lisa shelley joni marsha mazie tammy maggie jeanne cindy alexandria ilhan ayanna rashida katie zoe maxine sheila rosa " +
    "elaine betsy kirstjen gina lynne sally lael avril jennifer marcia deanne rochelle patricia jessica karen donna carol amanda deborah stephanie rebecca sharon dorothy kathleen shirley brenda emma pamela " +
    "nicole debra carolyn janice ruth lauren christina joan evelyn judith hannah megan cheryl jacqueline gloria sara kathryn abigail sophia alice judy isabella olivia natalie charlotte denise danielle marilyn " +
    "beverly doris lori agnes ingeborg birgit ursel annika astrid solveig tarja jadranka zinaida valentina tatiana svetlana irina oksana yulia nadezhda mariya olga ludmila ekaterina maryna iryna " +
    "anna eva karin ann anne mary emine olena brigitte sushma nirmala hina benazir priti amber suella yvette rachel diana thelma cynthia betty sandra rebeca epsy francia gloria luz josefa"
  ).split(" "),
);
