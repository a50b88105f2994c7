import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import {
  aftaltAtBrevetSendesTilParten,
  fuldmagtenErTilbagekaldt,
  fuldmagtenGælderFra,
  fuldmagtenGælderTil,
  fuldmagtenHarEnSidsteDag,
  fuldmagtenNævnerHandlingen,
  fuldmagtenNævnerSagen,
  hjælperensRolle,
  repræsentantenHandlerForParten,
  repræsentantensFag,
  skriftligFuldmagtForeligger,
} from '../../fakta/repraesentation.ts'
import { aktindsigtsfristAf } from '../aktindsigt/frist.adapter.ts'
import { brevetSendesTilRepræsentanten, fuldmagtenDækker, skriftligFuldmagtKanKræves } from './fuldmagt.ts'

export interface AnmodningMedFuldmagt {
  readonly fuldmagt: {
    readonly scope: string | readonly string[]
    readonly validFrom?: string
    readonly validTo: string | null
    readonly revoked?: boolean
  }
  readonly request: { readonly cases: readonly string[] }
}

/** What is asked for in each case. The deadline is found without looking at the power of attorney. */
export function anmodningMedFuldmagtAf({ fuldmagt, request }: AnmodningMedFuldmagt, lawAsOf: string) {
  const sager = typeof fuldmagt.scope === 'string' ? [fuldmagt.scope] : fuldmagt.scope
  const dækker = (sag: string) =>
    sandtSvar(
      evaluer(fuldmagtenDækker, {
        fakta: fakta(
          [fuldmagtenNævnerSagen, sager.includes(sag)],
          [fuldmagtenNævnerHandlingen, true],
          [fuldmagtenGælderFra, fuldmagt.validFrom ?? lawAsOf],
          [fuldmagtenHarEnSidsteDag, fuldmagt.validTo !== null],
          [fuldmagtenGælderTil, fuldmagt.validTo ?? lawAsOf],
          [fuldmagtenErTilbagekaldt, fuldmagt.revoked ?? false],
        ),
        på: lawAsOf,
      }),
    ) === true
  const refuseOrAsk = request.cases.filter((sag) => !dækker(sag))
  return {
    release: request.cases.filter(dækker),
    refuseOrAsk,
    deadlineStillRuns: aktindsigtsfristAf({ received: lawAsOf }, lawAsOf).deadline !== 'ingen',
    ...(refuseOrAsk.length > 0 ? { askFor: 'new_or_wider_fuldmagt' } : {}),
  }
}

export interface Repræsentant {
  readonly requester: string
  readonly writtenFuldmagt: string | null
  readonly doubt: boolean
  readonly requesterActsForParty: boolean
}

const FAG = ['advokat', 'revisor', 'socialraadgiver']

/** Of others than the professions the written power of attorney is taken to have been found needed. */
export function repræsentantAf(f: Repræsentant, lawAsOf: string) {
  const kræves = (tvivl: boolean) =>
    sandtSvar(
      evaluer(skriftligFuldmagtKanKræves, {
        fakta: fakta(
          [skriftligFuldmagtForeligger, f.writtenFuldmagt !== null],
          [repræsentantensFag, FAG.includes(f.requester) ? f.requester : 'andet'],
          [repræsentantenHandlerForParten, f.requesterActsForParty],
        ),
        skøn: { tvivlOmFuldmagten: tvivl, skriftligFuldmagtErNoedvendig: true },
        på: lawAsOf,
      }),
    ) === true
  const tilRepræsentanten = sandtSvar(
    evaluer(brevetSendesTilRepræsentanten, {
      fakta: fakta(
        [hjælperensRolle, f.requesterActsForParty ? 'partsrepraesentant' : 'bisidder'],
        [aftaltAtBrevetSendesTilParten, false],
      ),
      på: lawAsOf,
    }),
  )
  return {
    mandatory: kræves(f.doubt),
    correspondenceTo: tilRepræsentanten === true ? f.requester : 'party',
    mayAskInDoubt: kræves(true),
  }
}
