/** A name as it stands inside a sentence. */
export const indeISætning = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`
