import { indexRegister, type RegisterIndex } from "../model/lookup.ts";
import { loadRegister } from "../register/load.ts";

/** What Readout knows of the world, with the operator's own file over it when there is one. */
export const knownWorld = (file: string | null): RegisterIndex =>
  indexRegister(loadRegister(file === null ? {} : { overrideFile: file }));
