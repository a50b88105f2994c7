export * from './grundlag.ts'
export * from './pension-uden-team.ts'
export * from './placering.ts'
export * from './team.ts'
