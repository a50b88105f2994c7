export { betalingUnderFerie, ferieErNySygemelding, ferieKanAftales, genoptagesEfterFerie } from './ferie.ts'
export { sygedagpengeUnderUddannelse } from './uddannelse.ts'
