import { relative } from 'node:path'
import { formatDay, isNever } from '@sagsvej/calendar'
import type { Linje, Sprog } from '@sagsvej/rules'
import type { Finding, Undecided } from '@sagsvej/rules/check'
import type { Tjekrapport } from './tjekrapport.ts'

/** What a check came to as JSON: places with the path from where the command is run, days ISO, texts in one language. */
export function rapportJson(report: Tjekrapport, sprog: Sprog): string {
  const { findings, undecided, law } = report
  return JSON.stringify(
    {
      skema: 'sagsvej/lovtjek-1',
      sprog,
      bestemmelser: law?.bestemmelser.length ?? 0,
      fund: findings.map((one) => ({
        kode: one.code,
        grad: one.grade === 'fault' ? 'fejl' : 'bemaerkning',
        ...where(one),
        galt: one.galt[sprog],
        ret: one.mend[sprog],
        ...(one.rammer?.dag === undefined ? {} : { dag: formatDay(one.rammer.dag) }),
        proeve: report.prøve(one, sprog),
      })),
      uafgjort: undecided.map((one) => ({ kode: one.code, ...where(one), hvad: one.hvad[sprog] })),
    },
    null,
    2,
  )
}

const where = ({ om, version, sted }: Finding | Undecided) => ({
  slags: om.slags === 'skøn' ? 'skoen' : om.slags,
  navn: om.navn,
  ...(version === undefined || isNever(version) ? {} : { fra: formatDay(version) }),
  ...(sted ? lineJson(sted) : {}),
  ...(sted?.gennem ? { gennem: lineJson(sted.gennem) } : {}),
})

const lineJson = ({ fil, linje }: Linje) => ({ fil: relative('.', fil), linje })
