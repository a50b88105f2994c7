export { type Kompileret, type Rå, readAnswer } from './answer.ts'
export type { Mål } from './goal.ts'
export { compileRows, type Rækkefunktion } from './rows.ts'
