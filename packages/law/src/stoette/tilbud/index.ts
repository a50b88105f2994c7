export * from './mentor.ts'
export * from './praktik.ts'
export * from './vejledning.ts'
