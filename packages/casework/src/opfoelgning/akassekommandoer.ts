import { dokumenter } from '../dokumenter/dokumenter.ts'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { direkte } from '../kommandoer/kommando.ts'
import { findes } from '../kommandoer/regler.ts'
import { AkasseFikBekræftelse, ErklæringTilAkasse, VejledtOmTilmelding } from './akassebegivenheder.ts'
import { iForløbet } from './i-forloebet.ts'

const brev = findes('brevId', { da: 'et brev', en: 'a letter' }, forsendelser)

/** What can be asked where the person is sick and unemployed. */
export const akassekommandoer = [
  direkte(
    'BekræftOverforAkasse',
    { da: 'Send bekræftelsen til a-kassen', en: 'Send the confirmation to the unemployment fund' },
    AkasseFikBekræftelse,
    [iForløbet, brev],
  ),
  direkte(
    'VejledOmTilmelding',
    { da: 'Vejled om at melde sig ledig igen', en: 'Guide on signing on again' },
    VejledtOmTilmelding,
    [iForløbet, brev],
  ),
  direkte(
    'ErklærOverforAkasse',
    { da: 'Skriftlig erklæring til a-kassen', en: 'Written statement to the unemployment fund' },
    ErklæringTilAkasse,
    [iForløbet, findes('dokumentId', { da: 'et dokument', en: 'a document' }, dokumenter)],
  ),
] as const
