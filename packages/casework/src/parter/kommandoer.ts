import { fejl } from '@sagsvej/rules/read'
import { direkte } from '../kommandoer/kommando.ts'
import { ikkeFremtid, ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import {
  BorgerenDød,
  BrevvejAftalt,
  FritagetForDigitalPost,
  FuldmagtRegistreret,
  FuldmagtTilbagekaldt,
  PartTilføjet,
  PartUdgået,
  VærgeBeskikket,
} from './begivenheder.ts'
import { bistandskommandoer } from './bistandskommandoer.ts'
import { erIkkeAfvist, giverNoget, måRepræsentere, nytNummer, skriftligHvorDenKræves } from './ny-fuldmagt.ts'
import { parter } from './parter.ts'

const isPart = ({ partId }: { readonly partId: string }, sag: SagTilstand) =>
  emne(sag, parter).alle.has(partId) ? [] : [ved('partId', ukendtPart(partId))]

/** What can be asked of who takes part in a case. */
export const partskommandoer = [
  direkte('TilføjPart', { da: 'Tilføj en part', en: 'Add a party' }, PartTilføjet, [
    ({ partId }, sag) => (emne(sag, parter).alle.has(partId) ? [ved('partId', findesPart(partId))] : []),
  ]),
  direkte('UdtagPart', { da: 'En part udgår', en: 'A party leaves' }, PartUdgået, [isPart]),
  direkte('FritagForDigitalPost', { da: 'Breve på papir', en: 'Letters on paper' }, FritagetForDigitalPost, [
    isPart,
  ]),
  direkte(
    'RegistrérFuldmagt',
    { da: 'Registrér en fuldmagt', en: 'Register a power of attorney' },
    FuldmagtRegistreret,
    [isPart, nytNummer, måRepræsentere, erIkkeAfvist, giverNoget, skriftligHvorDenKræves],
  ),
  direkte(
    'TilbagekaldFuldmagt',
    { da: 'Tilbagekald en fuldmagt', en: 'Withdraw a power of attorney' },
    FuldmagtTilbagekaldt,
    [
      ({ fuldmagtId }, sag) =>
        emne(sag, parter).fuldmagter.has(fuldmagtId) ? [] : [ved('fuldmagtId', ukendtFuldmagt(fuldmagtId))],
    ],
  ),
  direkte(
    'AftalBrevvej',
    { da: 'Aftal, hvem breve sendes til', en: 'Agree who letters go to' },
    BrevvejAftalt,
  ),
  direkte('BeskikVærge', { da: 'En værge er beskikket', en: 'A guardian was appointed' }, VærgeBeskikket, [
    isPart,
  ]),
  direkte('MeldDødsfald', { da: 'Borgeren er død', en: 'The citizen has died' }, BorgerenDød, [
    ikkeFremtid('dato'),
  ]),
  ...bistandskommandoer,
] as const

const ukendtPart = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ingen part med nummeret "${id}". Tilføj parten først.`,
    `The case has no party numbered "${id}". Add the party first.`,
  )
const findesPart = (id: string) =>
  fejl('ikkeMuligt', `Parten "${id}" er allerede i sagen.`, `The party "${id}" is in the case already.`)
const ukendtFuldmagt = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ingen fuldmagt med nummeret "${id}". Vælg en, der er registreret.`,
    `The case has no power of attorney numbered "${id}". Choose one that is registered.`,
  )
