export * from './kunstig-intelligens.ts'
export * from './nedsaettelse.ts'
export * from './stop.ts'
