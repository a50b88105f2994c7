import {
  forlængelseErAfgjort,
  forlængelseTilRehabiliteringsteam,
  forlængelseVedAfklaring,
  forlængelseVedArbejdsskade,
  forlængelseVedFørtidspensionssag,
  forlængelseVedLivstruendeSygdom,
  forlængelseVedLægebehandling,
  forlængelseVedRevalidering,
} from '@sagsvej/law'
import { evaluate, type Spor, type Tekst, type Åben } from '@sagsvej/rules'
import { afvist, fejl, læst } from '@sagsvej/rules/read'
import { tekst } from '../begivenheder/felt.ts'
import { gjort, kommando } from '../kommandoer/kommando.ts'
import { faktum } from '../oplysninger/faktum.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { registreret } from '../sag/opslag.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { opfølgningsfakta } from './fakta.ts'
import { iForløbet } from './i-forloebet.ts'
import { type GRUNDSVAR, RevurderingForetaget } from './revurderingsbegivenheder.ts'

/** The grounds, in the order of the act. None goes before another. */
const GRUNDE = [
  forlængelseVedRevalidering,
  forlængelseVedAfklaring,
  forlængelseVedLægebehandling,
  forlængelseTilRehabiliteringsteam,
  forlængelseVedLivstruendeSygdom,
  forlængelseVedArbejdsskade,
  forlængelseVedFørtidspensionssag,
]

const svar = ({ udfald }: Spor): keyof typeof GRUNDSVAR =>
  udfald.art === 'ja' ? 'ja' : udfald.art === 'åben' ? 'aaben' : 'nej'

/** Every ground is asked of the law. One that is met is enough; none is refused while another is not established. */
const revurdér = kommando({
  type: 'RevurdérForløb',
  titel: { da: 'Revurdér, før sygedagpengene stopper', en: 'Reassess before the benefit stops' },
  felter: { forloebId: tekst, begrundelse: tekst },
  regler: [iForløbet],
  giver: ({ forloebId, begrundelse }, sag, om) => {
    const tider = { på: om.den, kendt: om.den }
    // The question is whether to extend now: an earlier extension does not answer it.
    const given = [...opfølgningsfakta(sag, forloebId, tider), [forlængelseErAfgjort, false] as const]
    const k = sagskontekst(sag, given, tider)
    const asked = GRUNDE.map((word) => ({ id: word.bestemmelse.id, spor: evaluate(word.led, k) }))
    const met = asked.find(({ spor }) => svar(spor) === 'ja')
    const open = asked.flatMap(({ spor: { udfald } }) => (udfald.art === 'åben' ? [udfald] : []))
    if (!met && open.length > 0) return afvist(...uafklaret(open))
    const grunde = asked.map(({ id, spor }) => ({ bestemmelse: id, svar: svar(spor) }))
    const found = met ? { bestemmelse: met.id } : {}
    const done = { forloebId, forlaenges: met !== undefined, grunde, ...found, begrundelse }
    const known = registreret(sag, forlængelseErAfgjort.faktum.nøgle, tider)?.værdi
    const undecided = known === false ? [] : [faktum(forlængelseErAfgjort, false, 'kommune', om)]
    return læst([gjort(RevurderingForetaget, done, om), ...undecided])
  },
})

export const revurderingskommandoer = [revurdér] as const

/** What is not known can be found out; law that has not been read cannot, and is said apart. */
function uafklaret(open: readonly Åben[]): readonly Fejl[] {
  const missing = open.flatMap(({ mangler, skøn }) => [...mangler, ...skøn].map(({ etiket }) => etiket))
  const holes = open.flatMap(({ huller }) => huller.map(({ tekst }) => tekst))
  return [
    ...(missing.length > 0 ? [ikkeOplyst(missing)] : []),
    ...(holes.length > 0 ? [lovenErUafklaret(holes)] : []),
  ]
}

const listed = (all: readonly Tekst[], sprog: keyof Tekst, by: string): string =>
  [...new Set(all.map((one) => one[sprog]))].join(by)

const ikkeOplyst = (missing: readonly Tekst[]): Fejl =>
  fejl(
    'ikkeMuligt',
    `Revurderingen kan ikke slutte, før hver grund er oplyst. Vi mangler: ${listed(missing, 'da', '; ')}.`,
    `The reassessment cannot end before every ground is established. We lack: ${listed(missing, 'en', '; ')}.`,
  )

const lovenErUafklaret = (holes: readonly Tekst[]): Fejl =>
  fejl(
    'ikkeMuligt',
    `Ingen af de andre grunde er opfyldt, og loven er uafklaret for resten. ${listed(holes, 'da', ' ')}`,
    `None of the other grounds is met, and the law of the rest is not settled. ${listed(holes, 'en', ' ')}`,
  )
