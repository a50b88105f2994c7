import type { Json } from '@sagsvej/rules/read'
import { dokumenter, indstillet, sagen, skøn } from '../rehabiliteringsteam/rehab.test-support.ts'
import { fortalt } from '../ressourceforloeb/forloeb.test-support.ts'
import type { Sag } from '../sag.test-support.ts'

export const P = { pensionssagId: 'ps1' } as const

/** Somebody of an age whose ability to work is, as judged, gone. */
export function person(dag: string, født: string, more: Readonly<Record<string, boolean>> = {}): Sag {
  const sag = fortalt(fortalt(sagen(dag), 'foedselsdag', født), 'pensionDuFaar', 'ingen')
  const judged = {
    behovForUndervisningsomraadet: false,
    arbejdsevnenErVarigtNedsat: true,
    ikkeSelvforsoergendeTrodsStoette: true,
    dokumenteretIngenForbedring: true,
    heltAabenbartIngenForbedring: false,
    utvivlsomtIkkePension: false,
    ...more,
  }
  for (const [key, value] of Object.entries(judged)) skøn(sag, key, value)
  return fortalt(sag, 'harErhvervskompetencegivendeUddannelse', true)
}

export const rejst = (sag: Sag, more: Readonly<Record<string, Json>> = {}): Sag =>
  sag.gør('RejsPensionssag', {
    ...P,
    rejstAf: 'kommune',
    kunPension: false,
    modtaget: sag.dag,
    begrundelse: 'Alt er prøvet.',
    ...more,
  })

/** Before the team, as it should go, to a recommendation. */
export function forelagt(sag: Sag, mødedag: string, indstilles = 'foertidspension'): Sag {
  const begrundelse = 'Førtidspension skal vurderes.'
  sag.gør('BegyndRehabiliteringssag', { rehabsagId: 'r1', gaelder: 'foertidspension', begrundelse })
  return indstillet(sag, mødedag, indstilles)
}

export const vejledt = (sag: Sag): Sag =>
  sag.gør('VejledAnsøger', {
    ...P,
    om: ['dagpenge', 'efterloen'],
    vejledning: 'A-kassen skal vurdere, om du står til rådighed.',
  })

export function overgået(sag: Sag): Sag {
  sag.brev('b-overgang', 'vejledning_om_foelger')
  return sag.gør('LadSagenOvergå', {
    ...P,
    begrundelse: 'Intet kan forbedre arbejdsevnen.',
    brevId: 'b-overgang',
  })
}

export function mødeTilbudt(sag: Sag): Sag {
  sag.brev('b-moede', 'indkaldelse_til_samtale', ['bisidder'])
  return sag.gør('TilbydMødeMedBeslutterne', { ...P, brevId: 'b-moede' })
}

/** A note and an attest there are, and a plan where the team was asked. */
export function notat(sag: Sag): Sag {
  return sag.gør('OpretDokument', {
    dokumentId: 'd-notat',
    titel: 'Redegørelse',
    art: 'notat',
    endelig: true,
    afgivet: false,
  })
}

export const del = (sag: Sag, hvad: string, dokumentId: string): Sag =>
  sag.gør('VedlægPensionsgrundlag', { ...P, del: hvad, dokument: { dokumentId, version: 1 } })

/** All that LSP.19 asks for since 2013. */
export function dokumenteret(sag: Sag): Sag {
  notat(sag)
  del(del(sag, 'plan', 'd-plan'), 'indsatser', 'd-notat')
  return del(del(sag, 'varig_nedsaettelse', 'd-attest'), 'selvforsoergelse', 'd-notat')
}

/** All that LSP.19 asked for until 2012. */
export function redegjort(sag: Sag): Sag {
  notat(dokumenter(sag))
  del(del(sag, 'redegoerelse_arbejdsevne', 'd-notat'), 'ressourceprofil', 'd-notat')
  return del(del(sag, 'varig_nedsaettelse', 'd-attest'), 'selvforsoergelse', 'd-notat')
}
