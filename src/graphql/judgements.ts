import { judgementsPage } from "../store/read/judgements.ts";
import type { Context } from "./context.ts";
import type { QueryJudgementsArgs } from "./generated/resolvers.ts";
import { pageArgs } from "./page.ts";
import type { JudgementPage } from "./parents.ts";
import { JUDGEMENT_VERDICT } from "./words.ts";

/** A page of how reports were judged. */
export const allJudgements = (args: QueryJudgementsArgs, { store }: Context): Promise<JudgementPage> => {
  const verdicts = (["join", "unsure"] as const).filter((verdict) =>
    (args.verdict ?? ["UNSURE"]).includes(JUDGEMENT_VERDICT[verdict]),
  );
  return judgementsPage(store, verdicts, pageArgs(args));
};
