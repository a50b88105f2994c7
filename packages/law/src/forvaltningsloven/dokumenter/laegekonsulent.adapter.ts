import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import {
  afgivetTilUdenforstående,
  dokumentetsSærligeArt,
  erInternFagligVurdering,
  erInterntArbejdsdokument,
  foreliggerIEndeligForm,
  fremgårAfAndetUdleveret,
  interntDokumentsIndhold,
  praksisAtIndhenteEksternVurdering,
} from '../../fakta/dokument.ts'
import { oplysningernesArt } from '../../fakta/hoering.ts'
import { afgørelsenErTruffet, lægekonsulentHarUdtaltSig } from '../../fakta/laegekonsulent.ts'
import { internFagligVurderingUdleveres, oplysningenSkalUddrages } from './ekstrahering.ts'
import { lægekonsulentensNavnOplyses, lægekonsulentensVurderingBørDeles } from './laegekonsulent.ts'
import { dokumentetErUndtaget } from './undtaget.ts'

export interface Lægekonsulentnotat {
  readonly documentKind: string
  readonly casePending: boolean
}

/** A note by a consultant of the authority: a document of thoughts, in a case where outside assessments are not the rule. */
export function lægekonsulentnotatAf(f: Lægekonsulentnotat, lawAsOf: string) {
  const oplysning = (art: string, intern: boolean) => ({
    fakta: fakta(
      [erInterntArbejdsdokument, f.documentKind.startsWith('internal')],
      [afgivetTilUdenforstående, false],
      [foreliggerIEndeligForm, true],
      [interntDokumentsIndhold, 'andet'],
      [dokumentetsSærligeArt, 'ingen'],
      [fremgårAfAndetUdleveret, false],
      [oplysningernesArt, art],
      [erInternFagligVurdering, intern],
      [praksisAtIndhenteEksternVurdering, false],
      [lægekonsulentHarUdtaltSig, true],
      [afgørelsenErTruffet, !f.casePending],
    ),
    skøn: { oplysningenErRelevant: true, afgivetAfLignendeGrund: false },
    på: lawAsOf,
  })
  const sag = oplysning('andet', true)
  const ja = (krav: Parameters<typeof evaluer>[0], om = sag) => sandtSvar(evaluer(krav, om)) === true
  const undtaget = ja(dokumentetErUndtaget)
  const gives = (given: boolean) => (!undtaget || given ? 'release' : 'may_withhold')
  return {
    facts: gives(ja(oplysningenSkalUddrages, oplysning('faktisk_grundlag', false))),
    estimate: gives(ja(oplysningenSkalUddrages) || ja(internFagligVurderingUdleveres)),
    name: ja(lægekonsulentensNavnOplyses) ? 'release' : 'may_withhold',
    ...(ja(lægekonsulentensVurderingBørDeles) ? { estimateGoodPractice: 'share_before_decision' } : {}),
  }
}
