import {
  aftalenOpfylderKravene,
  erVisiteretTilFleksjob,
  fleksjobPåArbejdspladsenKanGives,
} from '@sagsvej/law'
import { evaluate, type MedBestemmelse, type Sandt } from '@sagsvej/rules'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { fleksjobs } from '../../fleksjob/fleksjob.ts'
import { emne } from '../../sag/emne.ts'
import { registreret } from '../../sag/opslag.ts'
import { hindring, titel, åbent } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'

/** Nobody begins in a flex job without a decision that gives it: one of this case, or one told of from before it. */
export const borgerenErVisiteret: Krav = {
  nøgle: 'visiteret',
  titel: titel('Afgørelsen om fleksjob', 'The decision on a flex job'),
  hindringer: ({ sag, tider }) =>
    registreret(sag, erVisiteretTilFleksjob.faktum.nøgle, tider)?.værdi === true ||
    [...emne(sag, afgørelser).values()].some(
      ({ art, truffet, tilbagekaldt }) =>
        art === 'fleksjob' && truffet?.tilUgunst === false && tilbagekaldt === undefined,
    )
      ? []
      : [
          hindring(
            'kommune',
            'Der er ingen afgørelse i sagen, der giver fleksjob, og det er ikke oplyst, at en anden kommune har truffet en.',
            'There is no decision in the case that gives a flex job, nor is it told that another municipality made one.',
          ),
        ],
}

/** A retention job: the law's own answer on the time and on the agreement. */
const fastholdelse = (nøgle: string, bestemmelse: MedBestemmelse<Sandt>, da: string, en: string): Krav => ({
  nøgle,
  titel: bestemmelse.bestemmelse.titel,
  efter: bestemmelse,
  hindringer: (s) => {
    if (!emne(s.sag, fleksjobs).get(s.gang.id)?.aftalt.fastholdelse) return []
    const { udfald } = evaluate(bestemmelse.led, s.kontekst)
    if (udfald.art === 'åben') return åbent(udfald)
    return udfald.art === 'nej' ? [hindring('lov', da, en)] : []
  },
})

export const tolvMånederErGået = fastholdelse(
  'tolv_maaneder',
  fleksjobPåArbejdspladsenKanGives,
  'Borgeren har ikke været ansat 12 måneder på særlige vilkår, og kravet gælder.',
  'The citizen has not been employed for 12 months on special terms, and the demand binds.',
)
export const aftalenErGod = fastholdelse(
  'aftalen',
  aftalenOpfylderKravene,
  'Aftalen om særlige vilkår opfylder ikke kravene: den skal være skriftlig, nævne de svære opgaver og de aftalte hensyn, og et reelt forsøg på et job uden støtte skal være dokumenteret.',
  'The agreement on special terms does not meet the demands: it must be in writing, name the hard tasks and the needs agreed on, and a real try at a job without support must be documented.',
)

/** Nothing is decided after the status before there is one. */
export const statusErLavet: Krav = {
  nøgle: 'status',
  titel: titel('Status', 'The status'),
  hindringer: ({ sag, gang }) => {
    const job = emne(sag, fleksjobs).get(gang.id)
    return job?.status || job?.aftalt.midlertidigt === false
      ? []
      : [
          hindring(
            'kommune',
            'Status i fleksjobbet er ikke lavet. Den afgør, om borgeren kan gå over i almindeligt arbejde eller skal blive.',
            'The status of the flex job has not been made. It settles whether the citizen can go over to ordinary work or is to stay.',
          ),
        ]
  },
}
