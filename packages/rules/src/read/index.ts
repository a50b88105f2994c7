/** What is told of a case as plain data, read as the facts of a law: all of it, or all that is wrong with it. */
export { dageFor, dagSkrevet, readDag, SIDSTE_DAG, type Ældst } from './day.ts'
export * from './fault.ts'
export * from './fault-text.ts'
export * from './json.ts'
export { type Felter, type Læser, læser } from './object.ts'
export { fieldsOf, isOpenEnd, type Listetype, mayBeNull } from './records.ts'
export { readVærdi } from './value.ts'
