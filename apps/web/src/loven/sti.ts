/** The permanent path of a provision's page. */
export const bestemmelsePath = (id: string): string => `/loven/${encodeURIComponent(id)}`
