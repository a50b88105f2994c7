import { type Afgørelse, afgørelser } from '../afgoerelse/afgoerelser.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Sanktionsydelse } from './haendelser.ts'
import { type Sanktion, sanktioner } from './sanktioner.ts'

/** The kinds of decision that make a sanction, and the benefit each is made in. */
export const SANKTIONSAFGØRELSER: Readonly<Record<string, Sanktionsydelse>> = {
  sanktion_ledighedsydelse: 'ledighedsydelse',
  tab_af_ledighedsydelse: 'ledighedsydelse',
  fradrag_ressourceforloebsydelse: 'ressourceforloebsydelse',
  nedsaettelse_ressourceforloebsydelse: 'ressourceforloebsydelse',
  ophoer_ressourceforloebsydelse: 'ressourceforloebsydelse',
  sanktion_kontanthjaelp: 'kontanthjaelp',
  skaerpet_sanktion: 'kontanthjaelp',
}

/** What a decision is made of: the open event of its benefit on the day the question is put for. */
export const sanktionFor = (
  sag: SagTilstand,
  { art, på }: Pick<Afgørelse, 'art' | 'på'>,
): Sanktion | undefined => {
  const ydelse = SANKTIONSAFGØRELSER[art]
  return [...emne(sag, sanktioner).values()].findLast((one) => one.ydelse === ydelse && one.skete === på)
}

/** The decisions begun for it that were neither given up nor taken back, the newest last. */
export const afgørelserFor = (sag: SagTilstand, { ydelse, skete }: Sanktion): readonly Afgørelse[] =>
  [...emne(sag, afgørelser).values()].filter(
    ({ art, på, opgivet, tilbagekaldt }) =>
      SANKTIONSAFGØRELSER[art] === ydelse &&
      på === skete &&
      opgivet === undefined &&
      tilbagekaldt === undefined,
  )

/** It was decided that it costs benefit. */
export const erSanktioneret = (sag: SagTilstand, one: Sanktion): boolean =>
  afgørelserFor(sag, one).some(({ truffet }) => truffet?.tilUgunst === true)
