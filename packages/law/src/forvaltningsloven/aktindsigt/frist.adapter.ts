import { formatDay, parseDay } from '@sagsvej/calendar'
import { kontekst } from '@sagsvej/rules'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { partISagen } from '../../eksempler/part.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import {
  anmodetOmAktindsigt,
  anmodningOmAktindsigtModtaget,
  harFåetAktindsigt,
  nogetKanUdleveres,
} from '../../fakta/aktindsigt.ts'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { fristForAfgørelsenBrydes } from '../../fakta/sagens-part.ts'
import { evaluerFrist } from '../../frister/frist.ts'
import { aktindsigtsfrist } from '../frister.ts'
import { afgørelsenVenterPåAktindsigt } from './udsaettelse.ts'

const anmodet = (modtaget: string) =>
  fakta([anmodetOmAktindsigt, true], [anmodningOmAktindsigtModtaget, modtaget])

export interface Modtaget {
  readonly received: string
}

/** The strict day, and the one with 5 June, 24 and 31 December closed where it is another. */
export function aktindsigtsfristAf({ received }: Modtaget, lawAsOf: string) {
  const alt = { ...anmodet(received), ...fakta([vurderingsdato, lawAsOf]) }
  const svar = evaluerFrist(aktindsigtsfrist, kontekst({ fakta: (f) => alt[f.nøgle], skøn: () => undefined }))
  if (svar.art !== 'frist') return { deadline: svar.art }
  return {
    deadline: formatDay(svar.dag),
    ...(svar.senest === undefined ? {} : { deadlineIfExtraClosed: formatDay(svar.senest) }),
  }
}

export interface SkjultAnmodning {
  readonly letterReceived: string
  readonly decisionPlanned: string
  readonly containsAktindsigtRequest: boolean
  readonly statutoryDecisionDeadline: string | null
  readonly accessGivenBeforeDecision: boolean
}

/** Waiting breaks a statutory time limit when it ends before the access must have been given. */
export function skjultAnmodningAf(f: SkjultAnmodning, lawAsOf: string) {
  const { deadline } = f.containsAktindsigtRequest
    ? aktindsigtsfristAf({ received: f.letterReceived }, lawAsOf)
    : { deadline: null }
  const lovbestemt = f.statutoryDecisionDeadline
  const brydes = lovbestemt !== null && deadline !== null && parseDay(lovbestemt) < parseDay(deadline)
  const venter = sandtSvar(
    evaluer(afgørelsenVenterPåAktindsigt, {
      fakta: {
        ...partISagen,
        ...anmodet(f.letterReceived),
        ...fakta(
          [anmodetOmAktindsigt, f.containsAktindsigtRequest],
          [nogetKanUdleveres, true],
          [harFåetAktindsigt, f.accessGivenBeforeDecision],
          [fristForAfgørelsenBrydes, brydes],
        ),
      },
      skøn: { hensynModAtVentePaaAktindsigt: false },
      på: f.decisionPlanned,
    }),
  )
  return {
    clockStart: f.containsAktindsigtRequest ? f.letterReceived : null,
    deadline,
    decisionAllowed: venter === false,
  }
}
