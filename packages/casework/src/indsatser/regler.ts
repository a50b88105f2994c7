import { afviser, afvistBehandlingUdenBetydning } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import type { Anledning } from '../kommandoer/kommando.ts'
import { findes, ved } from '../kommandoer/regler.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { anvisninger } from './anvisninger.ts'
import { ANVIST } from './begivenheder.ts'
import { indsatser } from './indsatser.ts'

export const iIndsatsen = findes('indsatsId', { da: 'en indsats', en: 'a measure' }, indsatser)
export const iAnvisningen = findes(
  'anvisningId',
  { da: 'en anvist undersøgelse eller behandling', en: 'an examination or treatment asked for' },
  anvisninger,
)

export const periodenHolder = ({ fra, til }: { readonly fra: string; readonly til: string }) =>
  til < fra ? [ved('til', omvendt())] : []

/** What it is combined with must be agreed too. */
export const sammenMedKendte = (
  { sammenMed }: { readonly sammenMed: readonly string[] },
  sag: SagTilstand,
): readonly Fejl[] =>
  sammenMed.flatMap((id) => (emne(sag, indsatser).has(id) ? [] : [ved('sammenMed', ukendt(id))]))

/** Beside a placement the paid hours are other work than the placement's (LAB.59), unless it is their own job. */
export const andenArbejdsfunktion = (
  asked: {
    readonly sammenMed: readonly string[]
    readonly arbejdsgiver: string
    readonly arbejdsfunktion: string
  },
  sag: SagTilstand,
): readonly Fejl[] =>
  asked.sammenMed.flatMap((id) => {
    const one = emne(sag, indsatser).get(id)
    const placement = one?.art === 'praktik_optraenende' || one?.art === 'praktik_afklarende'
    const same = one?.hos === asked.arbejdsgiver && one.arbejde === asked.arbejdsfunktion
    return placement && same ? [ved('arbejdsfunktion', sammeArbejde())] : []
  })

/** What the law of the day lets it count for that somebody says no to this. */
function tæller(
  sag: SagTilstand,
  art: keyof typeof ANVIST,
  { den }: Anledning,
): 'ingen' | 'kan_faa' | 'uafklaret' {
  // An examination is not treatment: the shield does not reach it.
  if (art === 'undersoegelse') return 'kan_faa'
  const k = sagskontekst(sag, [[afviser, art]], { på: den, kendt: den })
  const { udfald } = evaluate(afvistBehandlingUdenBetydning.led, k)
  return udfald.art === 'ja' ? 'ingen' : udfald.art === 'nej' ? 'kan_faa' : 'uafklaret'
}

export function betydningen(sag: SagTilstand, anvisningId: string, om: Anledning) {
  const art = emne(sag, anvisninger).get(anvisningId)?.art
  return art === undefined ? 'uafklaret' : tæller(sag, art, om)
}

/** What can be refused without it counting is talked of, and not asked for as a duty (LAS.69 k). */
export const kanAnvises = (
  { art }: { readonly art: keyof typeof ANVIST },
  sag: SagTilstand,
  om: Anledning,
): readonly Fejl[] =>
  tæller(sag, art, om) === 'ingen' ? [ved('art', ingenPligt(ANVIST[art].da, ANVIST[art].en))] : []

const omvendt = () => fejl('ikkeMuligt', 'Den slutter, før den begynder.', 'It ends before it begins.')
const ukendt = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ikke en indsats med nummeret "${id}".`,
    `The case has no measure numbered "${id}".`,
  )
const sammeArbejde = () =>
  fejl(
    'ikkeMuligt',
    'Løntimer ved siden af en praktik skal være i en anden arbejdsfunktion end praktikken.',
    'Paid hours beside a placement must be other work than that of the placement.',
  )
const ingenPligt = (da: string, en: string) =>
  fejl(
    'ikkeMuligt',
    `Borgeren har ikke pligt til ${da}. Tal om det, men anvis det ikke.`,
    `The citizen has no duty to have ${en}. Talk of it, but do not ask for it.`,
  )
