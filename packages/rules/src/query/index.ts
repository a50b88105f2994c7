export { standardTables, type Tables } from './names.ts'
export { compileQuery, type Databasenavn, type Forespørgsel } from './query.ts'
export { setsIn } from './sets-in.ts'
export { type Befolkning, tablesFor } from './tables.ts'
