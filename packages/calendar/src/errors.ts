export type CalendarErrorCode =
  | 'notADate'
  | 'noSuchDay'
  | 'yearOutOfRange'
  | 'dayOutOfRange'
  | 'never'
  | 'notWhole'
  | 'endBeforeStart'
  | 'overlap'
  | 'strictAfterLate'
  | 'negative'

export type CalendarErrorData = Readonly<Record<string, string | number>>

/**
 * Every error of this package. The message is plain English for developers; `code` and `data` are what a
 * user-facing text in either language is made from.
 */
export class CalendarError extends Error {
  readonly code: CalendarErrorCode
  readonly data: CalendarErrorData

  constructor(code: CalendarErrorCode, message: string, data: CalendarErrorData = {}) {
    super(message)
    this.name = 'CalendarError'
    this.code = code
    this.data = data
  }
}
