/** What programs talk to lies below this address; the page that tells of it, at it. */
export const API = '/api'
