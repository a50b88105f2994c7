import { type Day, formatDay, formatPeriod, NEVER, type Period } from '@sagsvej/calendar'
import type { Post } from '@sagsvej/rules'
import type { Fejl } from './fejl.ts'
