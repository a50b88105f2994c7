const CODES = {
  unique_violation: '23505',
  foreign_key_violation: '23503',
  insufficient_privilege: '42501',
} as const

/** Did the database refuse for this reason? */
export const hasCode = (error: unknown, code: keyof typeof CODES): boolean =>
  error instanceof Error && 'code' in error && error.code === CODES[code]
