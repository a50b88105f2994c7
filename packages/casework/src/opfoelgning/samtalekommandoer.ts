import { formatDay } from '@sagsvej/calendar'
import { udebliver } from '@sagsvej/law'
import { fejl, læst } from '@sagsvej/rules/read'
import { samtalenErOverladt } from '../anden-aktoer/regler.ts'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { brevMed, holderTekst } from '../forsendelse/standardtekster.ts'
import { type Anledning, direkte, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, iFremtiden, ikkeFremtid, ny, ved } from '../kommandoer/regler.ts'
import { faktum } from '../oplysninger/faktum.ts'
import { ikkeMedEnAfvist } from '../parter/bistandsregler.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { iForløbet, iSamtaleforløbet } from './i-forloebet.ts'
import { indsigelser } from './indsigelser.ts'
import { medvirkerIgen } from './medvirker-igen.ts'
import {
  IndsigelseBesvaret,
  IndsigelseModtaget,
  OpfulgtUdenKontakt,
  SamtaleAflyst,
  SamtaleFlyttet,
  SamtaleHoldt,
  SamtaleIndkaldt,
  SamtaleØnsket,
  SKAL_AFKLARES,
} from './samtalebegivenheder.ts'
import { samtaler } from './samtaler.ts'
import { denValgteForm, erIkkeForbi, flytningMeddelt, iSamtalen, meldtITide } from './samtaleregler.ts'
import { udeblevDen, udeblivelseI } from './udeblivelser.ts'
import { UdeblivelseAnnulleret } from './udeblivelsesbegivenheder.ts'

const { den: _, af: __, foelger: ___, ...indkaldelse } = SamtaleIndkaldt.felter
const { den: ____, af: _____, ...aflysning } = SamtaleAflyst.felter
const { den: ______, af: _______, ...holdt } = SamtaleHoldt.felter

const indkald = kommando({
  type: 'IndkaldTilSamtale',
  titel: { da: 'Indkald til en samtale', en: 'Call to a talk' },
  felter: indkaldelse,
  regler: [
    iSamtaleforløbet,
    samtalenErOverladt,
    ny('samtaleId', samtaler),
    brevMed('brevId', 'indkaldelse_til_samtale', ['bisidder']),
    iFremtiden('holdes'),
    denValgteForm,
  ],
  giver: (asked, sag, om) => {
    const brev = emne(sag, forsendelser).get(asked.brevId)
    // What the letter told is read off the letter: a stop cannot rest on a warning that somebody thought was there.
    const foelger = brev !== undefined && holderTekst(brev, 'foelge_sygedagpenge_medvirken')
    return læst([gjort(SamtaleIndkaldt, { ...asked, foelger }, om)])
  },
})

const aflys = kommando({
  type: 'AflysSamtale',
  titel: { da: 'Aflys samtalen', en: 'Cancel the talk' },
  felter: aflysning,
  regler: [iSamtaleforløbet, iSamtalen, erIkkeForbi, meldtITide],
  giver: (asked, sag, om) =>
    læst([gjort(SamtaleAflyst, asked, om), ...annulleret(sag, asked.forloebId, asked.samtaleId, om)]),
})

/** Word that had been sent in time makes an absence that was registered no absence. */
function annulleret(
  sag: SagTilstand,
  forloebId: string,
  samtaleId: string,
  om: Anledning,
): readonly SagBegivenhed[] {
  const standing = udeblivelseI(sag, forloebId)
  if (standing?.om !== samtaleId) return []
  const { udeblivelseId } = standing
  const grund = 'Der var meldt afbud i tide.'
  return [
    gjort(UdeblivelseAnnulleret, { forloebId, udeblivelseId, grund }, om),
    faktum(udebliver, false, 'kommune', om, formatDay(udeblevDen(sag, standing))),
  ]
}

const hold = kommando({
  type: 'HoldSamtale',
  titel: { da: 'Samtalen er holdt', en: 'The talk was held' },
  felter: holdt,
  regler: [
    iSamtaleforløbet,
    samtalenErOverladt,
    iSamtalen,
    erIkkeForbi,
    ikkeFremtid('holdt'),
    ikkeMedEnAfvist,
    ({ afklaret }) => {
      const done = new Set<string>(afklaret.map(({ hvad }) => hvad))
      return SKAL_AFKLARES.every((key) => done.has(key)) ? [] : [ved('afklaret', skalAfklares())]
    },
    ({ naeste, ingenNaeste }) =>
      (naeste === undefined) === (ingenNaeste === undefined) ? [ved('naeste', næsteEllerHvorfor())] : [],
  ],
  giver: (asked, sag, om) =>
    læst([
      gjort(SamtaleHoldt, asked, om),
      ...medvirkerIgen(sag, asked.forloebId, (one) => emne(sag, samtaler).has(one.om), asked.holdt, om),
    ]),
})

/** What can be asked of talks. */
export const samtalekommandoer = [
  direkte('ØnskSamtale', { da: 'Bed om en samtale', en: 'Ask for a talk' }, SamtaleØnsket, [
    iSamtaleforløbet,
    ikkeFremtid('modtaget'),
  ]),
  indkald,
  direkte('FlytSamtale', { da: 'Flyt samtalen', en: 'Move the talk' }, SamtaleFlyttet, [
    iSamtaleforløbet,
    iSamtalen,
    erIkkeForbi,
    meldtITide,
    flytningMeddelt,
    iFremtiden('holdes'),
  ]),
  aflys,
  hold,
  direkte(
    'FølgOpUdenKontakt',
    { da: 'Følg op uden kontakt', en: 'Follow up without contact' },
    OpfulgtUdenKontakt,
    [iForløbet],
  ),
  direkte(
    'RegistrérIndsigelse',
    { da: 'Registrér en indsigelse eller et forslag', en: 'Register an objection or a proposal' },
    IndsigelseModtaget,
    [iSamtaleforløbet, ny('indsigelseId', indsigelser)],
  ),
  direkte('BesvarIndsigelse', { da: 'Besvar indsigelsen', en: 'Answer the objection' }, IndsigelseBesvaret, [
    iSamtaleforløbet,
    findes('indsigelseId', { da: 'en indsigelse', en: 'an objection' }, indsigelser),
  ]),
] as const

const skalAfklares = () =>
  fejl(
    'ikkeMuligt',
    'Referatet skal sige, om det er realistisk at vende tilbage til arbejdet, og om der er brug for støtte.',
    'The summary must say whether a return to work is realistic, and whether support is needed.',
  )
const næsteEllerHvorfor = () =>
  fejl(
    'ikkeMuligt',
    'Skriv, hvornår næste samtale er, hvad den handler om, og hvad der forventes til da; eller skriv, hvorfor der ikke er en næste. Ikke begge dele.',
    'Write when the next talk is, what it is about and what is expected until then; or why there is none. Not both.',
  )
