import {
  type Frist,
  kortForklaring,
  type Svar,
  sikkertOm,
  type Vurdering,
  vurderingJson,
} from '@sagsvej/casework'
import {
  dateText,
  hjemmelText,
  ROLLE_NAVN,
  SIKKERHED_TEKST,
  type Sprog,
  sureText,
  type Åben,
} from '@sagsvej/rules'
import { ORD, wrap } from './tekst.ts'

/** The whole assessment in the format asked for. */
export const vurderingUdskrift = (v: Vurdering, sprog: Sprog, format: 'text' | 'json'): string =>
  format === 'json' ? JSON.stringify(vurderingJson(v, sprog), null, 2) : vurderingText(v, sprog)

/** The whole assessment as text: the answer first, then each question, then deadlines and what is missing. */
function vurderingText(v: Vurdering, sprog: Sprog): string {
  return [
    v.overskrift[sprog],
    ...(v.tryghed ? [wrap(v.tryghed[sprog], '')] : []),
    `${ORD.regnet[sprog]} ${dateText(v.på, sprog)}, ${ORD.kendt[sprog]} ${dateText(v.kendt, sprog)}.`,
    ...v.svar.map((s) => svarText(s, sprog)),
    ...(v.frister.length > 0
      ? [[`${ORD.frister[sprog]}`, ...v.frister.map((f) => fristText(f, sprog))].join('\n')]
      : []),
    ...(v.næste[0]
      ? [`${ORD.næste[sprog]}: ${v.næste[0].faktum.spørgsmål[sprog]} (${v.næste[0].faktum.nøgle})`]
      : []),
    wrap(ORD.heleForklaringen[sprog], ''),
    wrap(`${ORD.ikkeUndersøgt[sprog]}: ${v.ikkeUndersøgt.map((t) => t[sprog]).join('; ')}.`, ''),
  ].join('\n\n')
}

/** One question and its answer, why in short, and what can still decide it. */
function svarText(svar: Svar, sprog: Sprog): string {
  return [
    `${svar.spørgsmål[sprog]}  [${svar.nøgle}]`,
    wrap(`${svar.overskrift[sprog]} (${SIKKERHED_TEKST[svar.sikkerhed][sprog]})`, '  '),
    ...(svar.uddybning ? [wrap(svar.uddybning[sprog], '  ')] : []),
    ...whyText(svar, sprog, '  '),
  ].join('\n')
}

/** Why in short; of an open answer what is sure of it, and everything that can still decide it. */
export function whyText(svar: Svar, sprog: Sprog, indent: string): readonly string[] {
  if (svar.udfald.art !== 'åben') return [wrap(kortForklaring(svar, sprog), indent)]
  const sikkert = sikkertOm(svar)
  return [
    ...(sikkert ? [wrap(sureText(sikkert, svar.enhed, sprog), indent)] : []),
    ...openText(svar.udfald, sprog),
  ]
}

function openText(udfald: Åben, sprog: Sprog): readonly string[] {
  return [
    ...udfald.huller.map((h) => wrap(h.tekst[sprog], '  ! ')),
    ...udfald.mangler.map((f) => `  ? ${ORD.mangler[sprog]}: ${f.spørgsmål[sprog]} (${f.nøgle})`),
    ...udfald.skøn.map(
      (s) =>
        `  ~ ${ORD.skøn[sprog]} ${s.hvem.map((rolle) => ROLLE_NAVN[rolle][sprog]).join(', ')}: ${s.spørgsmål[sprog]} (${s.nøgle})`,
    ),
  ]
}

function fristText(frist: Frist, sprog: Sprog): string {
  const late = frist.senest === undefined ? '' : ` (${ORD.senest[sprog]} ${dateText(frist.senest, sprog)})`
  return `  ${dateText(frist.dag, sprog)}${late}: ${frist.titel[sprog]}, ${hjemmelText(frist.hjemmel, sprog)} [${SIKKERHED_TEKST[frist.sikkerhed][sprog]}]`
}
