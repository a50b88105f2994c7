import { anmeldtTilAkasse } from '@sagsvej/law'
import { læst } from '@sagsvej/rules/read'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { direkte, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid } from '../kommandoer/regler.ts'
import { faktum } from '../oplysninger/faktum.ts'
import {
  AkasseFikBekræftelse,
  AkasseHarAnmeldt,
  ErklæringTilAkasse,
  VejledtOmTilmelding,
} from './akassebegivenheder.ts'
import { iForløbet } from './i-forloebet.ts'

const brev = findes('brevId', { da: 'et brev', en: 'a letter' }, forsendelser)

const { den: _, af: __, ...anmeldelse } = AkasseHarAnmeldt.felter

const anmeld = kommando({
  type: 'RegistrérAkassensAnmeldelse',
  titel: { da: 'A-kassen har meldt fraværet', en: 'The unemployment fund has reported the absence' },
  felter: anmeldelse,
  regler: [iForløbet, ikkeFremtid('modtaget'), ikkeFremtid('borgerMeldte')],
  giver: (asked, _sag, om) =>
    læst([gjort(AkasseHarAnmeldt, asked, om), faktum(anmeldtTilAkasse, asked.borgerMeldte, 'a-kasse', om)]),
})

/** What can be asked where the person is sick and unemployed. */
export const akassekommandoer = [
  anmeld,
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
