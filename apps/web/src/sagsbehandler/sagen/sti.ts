import { type Day, formatDay } from '@sagsvej/calendar'
import type { SkrevneTider } from './tider.ts'

export const sagPath = (sagId: string): string => `/sager/${encodeURIComponent(sagId)}`

/** The case as it looked on a day: answered for that day, with what was known then. */
export const sagDenPath = (sagId: string, dag: Day): string =>
  `${sagPath(sagId)}?paa=${formatDay(dag)}&kendt=${formatDay(dag)}`

/** The same page again, with the days as they were typed. */
export function sagSomSkrevetPath(sagId: string, { paa, kendt }: SkrevneTider): string {
  const query = new URLSearchParams({
    ...(paa === '' ? {} : { paa }),
    ...(kendt === '' ? {} : { kendt }),
  }).toString()
  return query === '' ? sagPath(sagId) : `${sagPath(sagId)}?${query}`
}

/** Where on the page of a case a task of it stands. `nøgle`: as the work list has it. */
export const opgavePath = (sagId: string, nøgle: string): string => `${sagPath(sagId)}#${opgaveAnker(nøgle)}`

export const opgaveAnker = (nøgle: string): string => `opgave-${nøgle.replace(/[^\wæøåÆØÅ-]+/g, '-')}`

/** The letter of a decision as it would be sent today. */
export const udkastPath = (sagId: string, afgoerelseId: string): string =>
  `${sagPath(sagId)}/udkast/${encodeURIComponent(afgoerelseId)}`
