export * from './fortrinsadgang.ts'
export * from './isbryder.ts'
