export { checkLaw, type Kontrol } from './check.ts'
export * from './finding.ts'
export { type Answered, answerKey } from './tested.ts'
