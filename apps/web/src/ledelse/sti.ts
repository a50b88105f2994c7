export const LEDELSE = '/ledelse'
