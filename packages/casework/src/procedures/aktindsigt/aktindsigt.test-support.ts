import { Sag } from '../sag.test-support.ts'

const OPRETTET = {
  type: 'SagOprettet',
  version: 1,
  sagId: 'sag-1',
  kommune: 'Prøvekøbing',
  navn: 'Oda Prøve',
} as const

export const ALT_GIVES = { internt: false, passager: [], oplysninger: [] }
export const PAKKE = 'ab'.repeat(32)

/** A case with a certificate from outside (d1) and a note of the municipality's own (d2), on Monday 3 March 2025. */
export function sagMedPapirer(): Sag {
  const sag = new Sag([OPRETTET], '2025-03-03')
  modtag(sag, 'd1', { titel: 'Attest', art: 'laegeattest', fra: 'laege' })
  return opret(sag, 'd2', { titel: 'Overvejelser', art: 'internt', endelig: false })
}

export const modtag = (sag: Sag, dokumentId: string, mere: object = {}): Sag => {
  const brev = { titel: dokumentId, art: 'brev_ind', fra: 'borger', modtaget: sag.dag }
  return sag.gør('ModtagDokument', {
    ...{ ...brev, dokumentId, anmoderOmAktindsigt: false, klager: false },
    ...mere,
  })
}

export const opret = (sag: Sag, dokumentId: string, mere: object = {}): Sag =>
  sag.gør('OpretDokument', {
    dokumentId,
    titel: dokumentId,
    art: 'notat',
    endelig: true,
    afgivet: false,
    ...mere,
  })

export const bed = (sag: Sag, mere: object = {}): Sag =>
  sag.gør('BedOmAktindsigt', {
    ...{ anmodningId: 'a', modtaget: sag.dag, partId: 'borger', form: 'mundtligt', oensker: 'Hele sagen' },
    ...mere,
  })

/** A letter; an answer tells how to complain, on the track that is named. */
export const skrivBrev = (
  sag: Sag,
  brevId: string,
  art: string,
  til = 'borger',
  spor = 'aktindsigt_forvaltningsloven',
): Sag => {
  const blokke = art === 'aktindsigt_svar' ? [{ art: 'klagevejledning', spor }] : []
  return sag.gør('SkrivBrev', { brevId, art, til, emne: art, indhold: { blokke } })
}

export const send = (sag: Sag, brevId: string, art: string, til = 'borger'): Sag =>
  skrivBrev(sag, brevId, art, til).gør('SendBrev', { brevId, kanal: 'digital_post' })

export const gennemgå = (sag: Sag, dokumentId: string, svar: object = {}): Sag =>
  sag.gør('GennemgåDokument', { anmodningId: 'a', dokumentId, version: 1, ...ALT_GIVES, ...svar })
