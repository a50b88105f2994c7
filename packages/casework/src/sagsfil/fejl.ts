import * as read from '@sagsvej/rules/read'

/** Everything that can be wrong with what someone wrote. */
export type FejlSlags =
  | read.Datafejl
  | 'ikkeJson'
  | 'gentagetFelt'
  | 'forkertForm'
  | 'ukendtSkema'
  | 'manglerEnhed'
  | 'forkertEnhed'
  | 'tvetydigtTal'
  | 'modstrid'
  | 'udenBegrundelse'
  | 'udenGrundlag'
  | 'forkertRolle'
  | 'sagenFindes'
  | 'findesIkke'
  | 'ikkeBegyndt'
  | 'ikkeKlar'
  | 'sammeHånd'
  | 'trinFindesIkke'
  | 'ikkeMuligt'

export type Fejl = read.Fejl<FejlSlags>
export type Læst<T> = read.Læst<T, FejlSlags>
export type Læser = read.Læser<FejlSlags>

/** As in `@sagsvej/rules/read`, for all that can be wrong with a case file. */
export const samler = () => read.samler<FejlSlags>()
export const læser = (json: read.Json, felter: read.Felter): Læser => read.læser<FejlSlags>(json, felter)
