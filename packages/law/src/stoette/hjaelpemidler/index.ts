export * from './paa-arbejdet.ts'
export * from './serviceloven.ts'
