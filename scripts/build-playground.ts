/** Builds the playground's static files now rather than at the first start; does nothing when they are up to date. */
import { playgroundFiles } from "../src/playground/playground.ts";

const say = (line: string): void => console.log(line);
say(`The playground is in ${await playgroundFiles(say)}`);
