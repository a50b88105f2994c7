import { formatDay, parseDay } from '@sagsvej/calendar'
import { fejl } from '@sagsvej/rules/read'
import { findes, ved } from '../kommandoer/regler.ts'
import { samtaler } from '../opfoelgning/samtaler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { RUNDBORDSPARTER, type Rundbordspart } from './begivenheder.ts'
import { type Rundbord, rundborde } from './rundborde.ts'

interface Om {
  readonly rundbordId: string
}

export const iRundbordet = findes(
  'rundbordId',
  { da: 'en rundbordssamtale', en: 'a round-table talk' },
  rundborde,
)

const rundbord = ({ rundbordId }: Om, sag: SagTilstand): Rundbord | undefined =>
  emne(sag, rundborde).get(rundbordId)

export const erIkkeSlut = (asked: Om, sag: SagTilstand): readonly Fejl[] =>
  rundbord(asked, sag)?.slut
    ? [
        ved(
          'rundbordId',
          fejl(
            'ikkeMuligt',
            'Rundbordssamtalen er fulgt op eller opgivet. Foreslå en ny.',
            'The round-table talk was followed up or given up. Propose a new one.',
          ),
        ),
      ]
    : []

/** The day of the talk is that of the citizen's talk, which is held and written down first. */
export const samtalenErHoldt = (asked: Om, sag: SagTilstand): readonly Fejl[] => {
  const id = rundbord(asked, sag)?.indkaldt?.samtaleId
  if (id === undefined || emne(sag, samtaler).get(id)?.holdt !== undefined) return []
  return [
    ved(
      'rundbordId',
      fejl(
        'ikkeMuligt',
        'Borgerens samtale er ikke holdt. Skriv først, at den er holdt, og hvad der blev afklaret.',
        'The citizen’s talk has not been held. First write that it was, and what was settled.',
      ),
    ),
  ]
}

export const kunIndkaldteDeltog = (
  asked: Om & { readonly deltog: readonly Rundbordspart[] },
  sag: SagTilstand,
): readonly Fejl[] => {
  const called = new Set(rundbord(asked, sag)?.indkaldt?.indkaldte.map(({ part }) => part))
  return asked.deltog
    .filter((part) => !called.has(part))
    .map((part) =>
      ved(
        'deltog',
        fejl(
          'ikkeMuligt',
          `Der er ikke indkaldt til at have ${RUNDBORDSPARTER[part].da} med. Skriv kun dem, der er indkaldt.`,
          `${RUNDBORDSPARTER[part].en} was not called. Write only those who were.`,
        ),
      ),
    )
}

interface Aftalt {
  readonly aftaler: readonly { readonly senest: string }[]
  readonly ingenAftale?: string
  readonly foelgesOp: string
}

/** What was agreed, or why nothing was; and the follow-up comes when there is something to follow up. */
export const aftaltEllerHvorfor = ({ aftaler, ingenAftale, foelgesOp }: Aftalt): readonly Fejl[] => {
  if (aftaler.length > 0 === (ingenAftale !== undefined)) return [ved('aftaler', aftalerEllerGrund())]
  const last = Math.max(...aftaler.map(({ senest }) => parseDay(senest)))
  return aftaler.length === 0 || parseDay(foelgesOp) >= last
    ? []
    : [ved('foelgesOp', førAftalen(formatDay(last as ReturnType<typeof parseDay>)))]
}

/** Every agreement is answered for, in its order. */
export const hverAftaleFølgesOp = (
  asked: Om & { readonly resultater: readonly unknown[] },
  sag: SagTilstand,
): readonly Fejl[] => {
  const made = rundbord(asked, sag)?.holdt?.event.aftaler.length ?? 0
  return asked.resultater.length === made ? [] : [ved('resultater', ikkeAlle(made))]
}

const aftalerEllerGrund = () =>
  fejl(
    'manglerFelt',
    'Skriv, hvad der blev aftalt: hvem, hvad, hvorfor og senest hvornår. Blev intet aftalt, så skriv hvorfor. Ikke begge dele.',
    'Write what was agreed: who, what, why and by when. If nothing was, write why. Not both.',
  )
const førAftalen = (last: string) =>
  fejl(
    'ikkeMuligt',
    `Den sidste aftale skal være opfyldt den ${last}. Følg op den dag eller senere.`,
    `The last agreement is to be kept by ${last}. Follow up that day or later.`,
  )
const ikkeAlle = (made: number) =>
  fejl(
    'manglerFelt',
    `Der blev lavet ${made} aftaler. Skriv for hver, i deres orden, om den er holdt.`,
    `${made} agreements were made. Write for each, in their order, whether it was kept.`,
  )
