export const MIN_SAG = '/min-sag'
export const minSagPath = (sagId: string): string => `${MIN_SAG}/${encodeURIComponent(sagId)}`
export const brevPath = (sagId: string, brevId: string): string =>
  `${minSagPath(sagId)}/breve/${encodeURIComponent(brevId)}`
