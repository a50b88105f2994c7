import { addDays, formatDay } from '@sagsvej/calendar'
import { anmeldtTilAkasse, dagpengerettenForlænges } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { afvist, fejl, læst } from '@sagsvej/rules/read'
import { tekst } from '../begivenheder/felt.ts'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { direkte, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ved } from '../kommandoer/regler.ts'
import { faktum } from '../oplysninger/faktum.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import {
  AkasseFikBekræftelse,
  AkasseHarAnmeldt,
  ErklæringTilAkasse,
  VejledtOmTilmelding,
} from './akassebegivenheder.ts'
import { opfølgningsfakta } from './fakta.ts'
import { forløb } from './forloeb.ts'
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

/** The days are those of the case, and the law says what they do to the right to unemployment benefit. */
const bekræft = kommando({
  type: 'BekræftOverforAkasse',
  titel: { da: 'Send bekræftelsen til a-kassen', en: 'Send the confirmation to the unemployment fund' },
  felter: { forloebId: tekst, brevId: tekst },
  regler: [iForløbet, brev],
  giver: (asked, sag, om) => {
    const one = emne(sag, forløb).get(asked.forloebId)
    if (one?.raskFra === undefined) return afvist(ved('forloebId', ikkeRask()))
    const last = addDays(one.raskFra, -1)
    const tider = { på: last, kendt: om.den }
    const k = sagskontekst(sag, opfølgningsfakta(sag, asked.forloebId, tider), tider)
    const { art } = evaluate(dagpengerettenForlænges.led, k).udfald
    const forlaengerDagpengeretten = art === 'åben' ? 'ulaest' : art === 'ja' ? 'ja' : 'nej'
    const days = { sygFra: formatDay(one.førsteFraværsdag), sygTil: formatDay(last) }
    return læst([gjort(AkasseFikBekræftelse, { ...asked, ...days, forlaengerDagpengeretten }, om)])
  },
})

const ikkeRask = () =>
  fejl(
    'ikkeMuligt',
    'Borgeren er ikke raskmeldt i forløbet, så der er intet at bekræfte. Registrér raskmeldingen først.',
    'The citizen is not well in this course, so there is nothing to confirm. Register the recovery first.',
  )

/** What can be asked where the person is sick and unemployed. */
export const akassekommandoer = [
  anmeld,
  bekræft,
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
