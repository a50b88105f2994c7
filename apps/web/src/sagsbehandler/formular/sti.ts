import { sagPath } from '../sagen/sti.ts'

export const formularPath = (sagId: string, nøgle: string): string => `${sagPath(sagId)}/goer/${nøgle}`
