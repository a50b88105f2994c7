import type { Json } from '@sagsvej/rules/read'
import { ELEMENTER } from '../../ressourceprofil/elementer.ts'
import { Sag } from '../sag.test-support.ts'

export const PROFIL = { profilId: 'p1' } as const

export function sagen(dag: string): Sag {
  const opened = {
    type: 'SagOprettet',
    version: 1,
    sagId: 's1',
    kommune: 'Prøvekøbing',
    navn: 'Oda',
  } as const
  return new Sag([opened], dag)
}

export const element = (navn: string, more: Readonly<Record<string, Json>> = {}) => ({
  ...PROFIL,
  element: navn,
  beskrivelse: 'Som det er talt igennem med hende.',
  ressourcer: [
    { hvad: 'Hun er vant til at møde tidligt.', udvikling: 'Kan bruges nu.', kilder: ['Samtale'] },
  ],
  barrierer: [],
  bevis: [],
  ...more,
})

export const MATCH = {
  ...PROFIL,
  jobfunktioner: ['Kantine', 'Reception'],
  passer: 'Hun kan tale med gæster og holde orden.',
  mangler: 'Tunge løft',
  udvikling: 'En hæve-sænke-vogn',
}

export const påbegyndt = (sag: Sag): Sag =>
  sag.gør('PåbegyndRessourceprofil', { ...PROFIL, gaelder: 'fleksjob', anledning: 'Ansøgning om fleksjob' })

/** Every element is described, the citizen's words are in it, and the match is made. */
export function udfyldt(sag: Sag): Sag {
  for (const navn of Object.keys(ELEMENTER)) sag.gør('BeskrivElement', element(navn))
  sag.som('borger').gør('SkrivBorgersOrd', {
    ...PROFIL,
    element: 'arbejdsidentitet',
    tekst: 'Jeg er kok, også når jeg ikke kan stå ved gryderne.',
  })
  return sag.som('sagsbehandler').gør('BeskrivMatch', MATCH)
}

export const fastlagt = (sag: Sag): Sag =>
  sag.gør('FastlægRessourceprofil', { ...PROFIL, dokumentId: 'd-profil' })

export const sendt = (sag: Sag, udgave: number, svarSenest: string): Sag =>
  sag
    .brev(`b-profil-${udgave}`, 'ressourceprofil_til_udtalelse')
    .gør('SendRessourceprofilTilUdtalelse', { ...PROFIL, udgave, brevId: `b-profil-${udgave}`, svarSenest })

export const udtalelse = (
  sag: Sag,
  udgave: number,
  udtalelseId: string,
  more: Readonly<Record<string, Json>> = {},
) => ({
  ...PROFIL,
  udgave,
  udtalelseId,
  modtaget: sag.dag,
  genkenderSig: 'delvist',
  tekst: 'I har glemt, at jeg har stået i kantinen.',
  ...more,
})

export const indarbejdet = (udtalelseId: string) => ({
  ...PROFIL,
  udtalelseId,
  indarbejdet: true,
  begrundelse: 'Det er skrevet ind under erfaring.',
})
