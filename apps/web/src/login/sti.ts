export const LOG_IND = '/log-ind'
/** Where the provider sends the browser back to. */
export const RETUR = `${LOG_IND}/svar`

/** A page of ours, of what an address asked for; another site's is none. */
export const lokalSti = (written: string): string | undefined =>
  /^\/(?![/\\])[^\\\s]*$/.test(written) ? written : undefined

export const logIndFor = (path: string): string => `${LOG_IND}?til=${encodeURIComponent(path)}`
