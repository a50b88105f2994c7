/** Room for the word on an arrow. */
export const LABEL = { width: 36, height: 20 }
