export type { Adgang, Adgangsrolle } from './adgang/adgang.ts'
export * from './adgang/brugere.ts'
export { gennemsé, type Nødadgang, nødadgange, åbnNødadgang } from './adgang/noedadgang.ts'
export { inKommune } from './adgang/rum.ts'
export { erklærInhabil, tildelSag, tilknytLeverandør } from './adgang/sagsadgang.ts'
export type { Kommunerum, Lager } from './database/lager.ts'
export { type Database, type Databasevalg, openDatabase } from './database/open.ts'
export * from './dokumenter/afvist.ts'
export * from './dokumenter/dokument.ts'
export { sletDokument } from './dokumenter/slet.ts'
export * from './fejl.ts'
export { idag } from './idag.ts'
export { type Job, type Jobarbejde, kørKø, lægIKø, opretKø, passKøer } from './koer/koe.ts'
export * from './laesemodeller/fremskrivning.ts'
export { type Genopbygning, type Genopbygningsvalg, genopbyg } from './laesemodeller/genopbyg.ts'
export { type Fuldmagt, givFuldmagt, knytPart, type Magt, tilbagekaldFuldmagt } from './personer/fuldmagt.ts'
export * from './personer/person.ts'
export { appendEvents, type NySagsHolder, type Tilføjelse } from './sager/append.ts'
export { eksportér, type Sagseksport } from './sager/eksport.ts'
export { aftrykAf, gentagelse, type Kvittering, type Nøgle } from './sager/gentagelse.ts'
export { importSager, type NySag } from './sager/import.ts'
export { type Læsning, readLog } from './sager/laesninger.ts'
export { listSager, type Sagslinje } from './sager/list.ts'
export {
  listOpgaver,
  type Opgave,
  type Opgavetal,
  type Opgaveudvalg,
  type Opgavevalg,
  tælOpgaver,
} from './sager/opgaver.ts'
export { type DækketBegivenhed, readDækket, readEvents, type Sagsstrøm } from './sager/read.ts'
export { type Side, type Sidevalg, UgyldigMarkør } from './sager/side.ts'
export { type Sagsfund, søgSager } from './sager/soeg.ts'
export { type Statistiklinje, statistik } from './sager/statistik.ts'
export { type Anmodning, BREVKØ, type Udført, udfør } from './sager/udfoer.ts'
