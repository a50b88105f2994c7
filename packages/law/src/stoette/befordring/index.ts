export * from './beloeb.ts'
export * from './merudgift.ts'
export * from './ret.ts'
export * from './takst.ts'
