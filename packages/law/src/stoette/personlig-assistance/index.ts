export * from './ret.ts'
export * from './timer.ts'
export * from './uddannelse.ts'
