// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayOver, dayReaching, dropFirst, flat, from, holidayTable, intersect, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 20826000 : (day < 16436 ? 21189600 : 21501600)) : (day < 17532 ? (day < 17167 ? 21735600 : 22074000) : (day < 17897 ? 22359600 : 22646400))) : (day < 19358 ? (day < 18628 ? 22905600 : (day < 18993 ? 23192400 : 23217600)) : (day < 20089 ? (day < 19723 ? 23660400 : 24414000) : (day < 20454 ? 25298400 : 26442000)))

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 18951600 : (day < 16436 ? 19282800 : 19567200)) : (day < 17532 ? (day < 17167 ? 19779600 : 20086800) : (day < 17897 ? 20347200 : 20607600))) : (day < 19358 ? (day < 18628 ? 20844000 : (day < 18993 ? 21104400 : 21128400)) : (day < 20089 ? (day < 19723 ? 21530400 : 22216800) : (day < 20454 ? 23020800 : 24062400)))

const SATS_4 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 3747 : 3837) : (day < 14245 ? 3948 : (day < 14610 ? 4070 : 4221))) : (day < 15706 ? (day < 15340 ? 4301 : 4426) : (day < 16071 ? 4497 : (day < 16436 ? 4578 : 4648)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 4713 : 4807) : (day < 17897 ? 4903 : (day < 18262 ? 5001 : 5101))) : (day < 19723 ? (day < 18993 ? 5203 : (day < 19358 ? 5265 : 5407)) : (day < 20089 ? 5580 : (day < 20454 ? 5781 : 6041))))

const SATS_5 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 2141 : 2192) : (day < 14245 ? 2256 : (day < 14610 ? 2326 : 2412))) : (day < 15706 ? (day < 15340 ? 2458 : 2529) : (day < 16071 ? 2569 : (day < 16436 ? 2615 : 2654)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 2691 : 2745) : (day < 17897 ? 2800 : (day < 18262 ? 2856 : 2913))) : (day < 19723 ? (day < 18993 ? 2971 : (day < 19358 ? 3007 : 3088)) : (day < 20089 ? 3187 : (day < 20454 ? 3302 : 3451))))

const SATS_6 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_7 = (day) => day < 17897 ? (day < 16801 ? (day < 16071 ? 1700800 : (day < 16436 ? 1731200 : 1755000)) : (day < 17348 ? (day < 17167 ? 1774500 : 1802700) : (day < 17532 ? 1803500 : 1826000))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1848900 : 1870100) : (day < 18993 ? 1893600 : 1896400)) : (day < 20089 ? (day < 19723 ? 1933300 : 1995200) : (day < 20454 ? 2067000 : 2160000)))

const SATS_8 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 12700000 : (day < 16436 ? 12928600 : 13122500)) : (day < 17532 ? (day < 17167 ? 13306200 : 13572300) : (day < 17897 ? 13843700 : 14120600))) : (day < 19358 ? (day < 18628 ? 14388900 : (day < 18993 ? 14676700 : 14808800)) : (day < 20089 ? (day < 19723 ? 15208600 : 15695600) : (day < 20454 ? 16260600 : 16992000)))

const SATS_9 = (day) => day < 16436 ? 20530 : (day < 17897 ? 25457 : 27393)

const SATS_10 = (day) => day < 17897 ? (day < 16436 ? 39500000 : 48983200) : (day < 19723 ? 52709100 : 58818900)

const SATS_11 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 102 : 105) : (day < 16071 ? 107 : 105)) : (day < 17167 ? (day < 16801 ? 103 : 100) : (day < 17532 ? 97 : 97))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 99 : 98) : (day < 18993 ? 95 : 99)) : (day < 20089 ? (day < 19723 ? 110 : 112) : (day < 20454 ? 112 : 114)))

const SATS_12 = (day) => day < 20270 ? 2000000 : (day < 20454 ? 3100000 : 3240000)

const SATS_13 = (day) => day < 20270 ? 1000000 : (day < 20454 ? 1550000 : 1620000)

const SATS_14 = (day) => day < 20454 ? 292500 : 305700

const SATS_15 = (day) => day < 20454 ? 1249800 : 1306000

const SATS_16 = (day) => day < 20454 ? 720500 : 752900

const SATS_17 = (day) => day < 20454 ? 678900 : 709500

const SATS_18 = (day) => day < 20454 ? 278400 : 290900

const SATS_19 = (day) => day < 20454 ? 163800 : 171200

const SATS_20 = (day) => day < 20454 ? 109200 : 114100

const SATS_21 = (day) => day < 20454 ? 259000 : 270700

const SATS_22 = (day) => day < 20454 ? 103600 : 108300

const SATS_23 = (day) => day < 20454 ? 259000 : 270700

const SATS_24 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 563800 : 577300) : (day < 14245 ? 594000 : (day < 14610 ? 612400 : 635100))) : (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : (day < 16436 ? 688900 : 699200)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 706900 : 718200) : (day < 17897 ? 727200 : (day < 18262 ? 736300 : 744800))) : (day < 19358 ? (day < 18993 ? 754100 : 755200) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100))))

const SATS_25 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 819600 : (day < 16801 ? 831900 : 841100)) : (day < 17532 ? 854600 : (day < 17897 ? 865300 : 876100))) : (day < 19358 ? (day < 18628 ? 886200 : (day < 18993 ? 897300 : 898600)) : (day < 19723 ? 916100 : (day < 20089 ? 945400 : 979400)))

const SATS_26 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 949800 : (day < 16801 ? 964000 : 974600)) : (day < 17532 ? 990200 : (day < 17897 ? 1002600 : 1015100))) : (day < 19358 ? (day < 18628 ? 1026800 : (day < 18993 ? 1039600 : 1041200)) : (day < 19723 ? 1061500 : (day < 20089 ? 1095500 : 1134900)))

const SATS_27 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 585700 : (day < 16801 ? 594500 : 601000)) : (day < 17532 ? 610600 : (day < 17897 ? 618200 : 625900))) : (day < 19358 ? (day < 18628 ? 633100 : (day < 18993 ? 641000 : 642000)) : (day < 19723 ? 654500 : (day < 20089 ? 675400 : 699700)))

const SATS_28 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 688900 : (day < 16801 ? 699200 : 706900)) : (day < 17532 ? 718200 : (day < 17897 ? 727200 : 736300))) : (day < 19358 ? (day < 18628 ? 744800 : (day < 18993 ? 754100 : 755200)) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100)))

const SATS_29 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1162500 : 1190400) : (day < 14245 ? 1224900 : (day < 14610 ? 1262900 : 1309600))) : (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : (day < 18262 ? 1518000 : 1535500))) : (day < 19358 ? (day < 18993 ? 1554700 : 1557000) : (day < 19723 ? 1587400 : (day < 20089 ? 1638200 : 1697200))))

const SATS_30 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 272100 : 278600) : (day < 14245 ? 286700 : (day < 14610 ? 295600 : 306500))) : (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : (day < 18262 ? 355300 : 359400))) : (day < 19358 ? (day < 18993 ? 363900 : 364400) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200))))

const SATS_31 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 874900 : 895900) : (day < 14245 ? 921900 : (day < 14610 ? 950500 : 985700))) : (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : (day < 18262 ? 1142300 : 1155400))) : (day < 19358 ? (day < 18993 ? 1169800 : 1171600) : (day < 19723 ? 1194400 : (day < 20089 ? 1232600 : 1277000))))

const SATS_32 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1171200 : (day < 16801 ? 1188800 : 1201900)) : (day < 17532 ? 1221100 : (day < 17897 ? 1236400 : 1251900))) : (day < 19358 ? (day < 18628 ? 1266300 : (day < 18993 ? 1282100 : 1284000)) : (day < 19723 ? 1309000 : (day < 20089 ? 1350900 : 1399500)))

const SATS_33 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1357500 : (day < 16801 ? 1377900 : 1393100)) : (day < 17532 ? 1415400 : (day < 17897 ? 1433100 : 1451000))) : (day < 19358 ? (day < 18628 ? 1467700 : (day < 18993 ? 1486000 : 1488200)) : (day < 19723 ? 1517200 : (day < 20089 ? 1565800 : 1622200)))

const SATS_34 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 252400 : (day < 16801 ? 256200 : 259000)) : (day < 17532 ? 263100 : (day < 17897 ? 266400 : 269700))) : (day < 19358 ? (day < 18628 ? 272800 : (day < 18993 ? 276200 : 276600)) : (day < 19723 ? 282000 : (day < 20089 ? 291000 : 301500)))

const SATS_35 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 332400 : (day < 16801 ? 337400 : 341100)) : (day < 17532 ? 346600 : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200)))

const SATS_36 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_37 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_38 = (day) => day < 20454 ? 160400 : 167600

const SATS_39 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_40 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_41 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_42 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_43 = (day) => day < 19358 ? (day < 18628 ? 70900 : (day < 18993 ? 71800 : 71900)) : (day < 20089 ? (day < 19723 ? 73300 : 75600) : (day < 20454 ? 78300 : 81900))

const SATS_44 = (day) => day < 19358 ? (day < 18628 ? 16600 : (day < 18993 ? 16800 : 16800)) : (day < 20089 ? (day < 19723 ? 17100 : 17700) : (day < 20454 ? 18300 : 19200))

const SATS_45 = (day) => day < 19358 ? (day < 18628 ? 53300 : (day < 18993 ? 54000 : 54100)) : (day < 20089 ? (day < 19723 ? 55100 : 56900) : (day < 20454 ? 58900 : 61600))

const SATS_46 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_47 = (day) => day < 17168 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 1445200 : 1479800) : (day < 14249 ? 1523200 : (day < 14613 ? 1570800 : 1629300))) : (day < 16076 ? (day < 15341 ? 1659700 : (day < 15712 ? 1707300 : 1735500)) : (day < 16440 ? 1765800 : (day < 16804 ? 1791800 : 1811300)))) : (day < 18628 ? (day < 17532 ? (day < 17348 ? 1839500 : 1840300) : (day < 17897 ? 1863300 : (day < 18262 ? 1886600 : 1908300))) : (day < 19723 ? (day < 18993 ? 1932200 : (day < 19358 ? 1935100 : 1972800)) : (day < 20089 ? 2035900 : (day < 20454 ? 2109200 : 2204100))))

const SATS_48 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_49 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_50 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_51 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_52 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_53 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_54 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_55 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_56 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_57 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_58 = (day) => day < 15341 ? (day < 14249 ? (day < 13514 ? 333500 : (day < 13885 ? 341500 : 351500)) : (day < 14613 ? 362500 : (day < 14977 ? 376000 : 383000))) : (day < 16440 ? (day < 15712 ? 394000 : (day < 16076 ? 400500 : 407500)) : (day < 16804 ? 413500 : (day < 17168 ? 418000 : 424500)))

const SATS_59 = (day) => day < 17903 ? (day < 16804 ? (day < 16076 ? 356500 : (day < 16440 ? 362500 : 368000)) : (day < 17168 ? 372000 : (day < 17532 ? 378000 : 382700))) : (day < 18995 ? (day < 18267 ? 387500 : (day < 18631 ? 391900 : 396800)) : (day < 20094 ? (day < 19359 ? 397400 : 405200) : (day < 20458 ? 433200 : 452700)))

const SATS_60 = (day) => day < 18993 ? (day < 17897 ? (day < 17532 ? 1637900 : 1658300) : (day < 18262 ? 1679100 : (day < 18628 ? 1698400 : 1719700))) : (day < 19723 ? (day < 19358 ? 1722200 : 1755800) : (day < 20089 ? 1812000 : (day < 20454 ? 1877200 : 1961600)))

const SATS_61 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1228700 : 1258200) : (day < 14245 ? 1294700 : (day < 14610 ? 1334800 : 1384200))) : (day < 15706 ? (day < 15340 ? 1410500 : 1451400) : (day < 16071 ? 1474600 : (day < 16436 ? 1501100 : 1523600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1540400 : 1565000) : (day < 17897 ? 1584600 : (day < 18262 ? 1604400 : 1622900))) : (day < 19723 ? (day < 18993 ? 1643200 : (day < 19358 ? 1645700 : 1677800)) : (day < 20089 ? 1731500 : (day < 20454 ? 1793800 : 1874500))))

const SATS_62 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1445600 : 1480300) : (day < 14245 ? 1523200 : (day < 14610 ? 1570400 : 1628500))) : (day < 15706 ? (day < 15340 ? 1659400 : 1707500) : (day < 16071 ? 1734800 : (day < 16436 ? 1766000 : 1792500)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1812200 : 1841200) : (day < 17897 ? 1864200 : (day < 18262 ? 1887500 : 1909200))) : (day < 19723 ? (day < 18993 ? 1933100 : (day < 19358 ? 1936000 : 1973800)) : (day < 20089 ? 2037000 : (day < 20454 ? 2110300 : 2205300))))

const SATS_63 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 483600 : 495200) : (day < 14245 ? 509600 : (day < 14610 ? 525400 : 544800))) : (day < 15706 ? (day < 15340 ? 555200 : 571300) : (day < 16071 ? 580400 : (day < 16436 ? 590800 : 599700)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 606300 : 616000) : (day < 17897 ? 623700 : (day < 18262 ? 632700 : 641900))) : (day < 19723 ? (day < 18993 ? 651800 : (day < 19358 ? 654700 : 669400)) : (day < 20089 ? 692800 : (day < 20454 ? 719800 : 754400))))

const SATS_64 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 286800 : 291400) : (day < 17532 ? 296600 : (day < 17897 ? 333300 : 345300))) : (day < 19723 ? (day < 18993 ? 370700 : (day < 19358 ? 380000 : 396300)) : (day < 20089 ? 410200 : (day < 20454 ? 426200 : 446700)))

const SATS_65 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 593300 : 602800) : (day < 17532 ? 613700 : (day < 17897 ? 672800 : 692300))) : (day < 19723 ? (day < 18993 ? 733500 : (day < 19358 ? 747200 : 774500)) : (day < 20089 ? 801600 : (day < 20454 ? 832900 : 872900)))

const SATS_66 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const SATS_67 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 360000 : 390000) : (day < 16436 ? 400000 : (day < 16801 ? 405000 : 410000))) : (day < 18262 ? (day < 17897 ? 420000 : 440000) : (day < 18628 ? 450000 : (day < 20089 ? 460000 : 515000)))

const SATS_68 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 370000 : 400000) : (day < 16436 ? 410000 : (day < 16801 ? 415000 : 420000))) : (day < 18262 ? (day < 17897 ? 430000 : 450000) : (day < 18628 ? 460000 : (day < 20089 ? 470000 : 525000)))

const SATS_69 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 245000 : 270000) : (day < 16436 ? 280000 : (day < 16801 ? 285000 : 290000))) : (day < 18262 ? (day < 17897 ? 295000 : 305000) : (day < 18628 ? 310000 : (day < 20089 ? 315000 : 350000)))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5])

const HELLIGDAGE_2 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // AIBEK.1.6: Afgørelsen må træffes, som den er behandlet (BEK 101/2026 § 1, stk. 6)
  const v0 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[60] = v0
  const AIBEK_1_6 = !v0 || f.afgoerelsenErAleneAutomatisk === false
  s[1001] = AIBEK_1_6
  const AIBEK_1_6_nej = !v0 || f.afgoerelsenErAleneAutomatisk
  s[1002] = AIBEK_1_6_nej
  // AIBEK.2: Pligterne ved brug af kunstig intelligens er opfyldt (BEK 101/2026 § 2)
  const v3 = f.brugenAfAiErDokumenteret && f.brugenAfAiFremgaarTydeligt
  const AIBEK_2 = f.kunstigIntelligensErBrugt && (!v0 || v3)
  s[1003] = AIBEK_2
  const AIBEK_2_nej = f.kunstigIntelligensErBrugt && (!v0 || !v3)
  s[1004] = AIBEK_2_nej
  const AIBEK_2_ir = f.kunstigIntelligensErBrugt === false || !v0
  s[1005] = AIBEK_2_ir
  // ALF.53.2.fleksjob: Ny ret til dagpenge efter fleksjob (ALF § 53, stk. 2)
  const v7 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[0] = v7
  const v8 = f.timerUdenStoetteSeneste3Aar >= 192400
  s[519] = v8
  const v9 = f.erVisiteretTilFleksjob === false && v8
  const ALF_53_2_fleksjob = !v7 || v9
  s[1006] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = !v7 || !v9
  s[1007] = ALF_53_2_fleksjob_nej
  // ALF.55.sygdom: Sygdommen forlænger retten til dagpenge (ALF § 55)
  const v12 = f.vurderingsdato >= 14791 /* 2010-07-01 */
  s[2517] = v12
  const v13 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[75] = v13
  const v14 = runStart(v13, f.vurderingsdato)
  s[81] = v14
  const v15 = f.vurderingsdato >= shiftDays(v14, 42)
  const v16 = f.persongruppe === 'ledig'
  s[167] = v16
  const ALF_55_sygdom = v16 && (!v7 || v12 || v15)
  s[1008] = ALF_55_sygdom
  const ALF_55_sygdom_nej = v16 && (!v7 || v12 || !v15)
  s[1009] = ALF_55_sygdom_nej
  const ALF_55_sygdom_ir = !v16 || !v7 || v12
  s[820] = ALF_55_sygdom_ir
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v20 = v14 >= 13332 /* 2006-07-03 */
  s[79] = v20
  const v21 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v22 = dayReaching(v21, v14, 1)
  s[805] = v22
  const v23 = runEnd(v13, f.vurderingsdato)
  s[80] = v23
  const v24 = v23 >= v22
  s[2518] = v24
  const v25 = v24 ? v22 : NEVER
  const v26 = v14 >= NEVER
  s[82] = v26
  const SDL_6_1 = v20 ? v25 : FIRST_DAY
  s[138] = SDL_6_1
  const SDL_6_1_hoej = v20 ? v25 : NEVER
  s[140] = SDL_6_1_hoej
  const SDL_6_1_ir = v26 || !v20
  s[83] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v30 = !v26 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[142] = v30
  const v31 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[139] = v31
  const v32 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[598] = v32
  const v33 = !v26 && v31 && v32
  s[145] = v33
  const v34 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[144] = v34
  const v35 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[154] = v35
  const v36 = !v26 && v34 && v35
  s[769] = v36
  const v37 = SDL_6_1 <= 2147483646
  s[141] = v37
  const v38 = !v26 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v37
  s[157] = v38
  const v39 = shiftDays(SDL_6_1, 13)
  const v40 = shiftDays(SDL_6_1_hoej, 13)
  const v41 = v16 && SDL_6_1_ir
  s[728] = v41
  const v42 = SDL_6_1_ir || !v26 && SDL_6_1_hoej === NEVER
  s[143] = v42
  const v43 = v38 && (!v16 || !v26)
  const ALF_62_3 = v30 ? FIRST_DAY : v36 || v43 ? (v43 ? (v16 ? (f.dagpengerettenSlutter ? Math.min(v39, f.sidsteDagMedDagpengeret) : v39) : NEVER) : NEVER) : NEVER
  s[628] = ALF_62_3
  const ALF_62_3_hoej = v30 ? NEVER : v33 ? NEVER : v36 ? NEVER : v16 ? (f.dagpengerettenSlutter ? Math.min(v40, f.sidsteDagMedDagpengeret) : v40) : NEVER
  s[629] = ALF_62_3_hoej
  const ALF_62_3_er = v30 || v33 || v36 || v43
  s[627] = ALF_62_3_er
  const ALF_62_3_ir = v30 || v38 && v41 || v42
  s[630] = ALF_62_3_ir
  // ALF.62.tilmelding: Du skal melde dig ledig igen (ALF § 62)
  const v48 = f.vurderingsdato >= shiftDays(v14, 14)
  const ALF_62_tilmelding = v16 && (!v7 || v12 || v48)
  s[1011] = ALF_62_tilmelding
  const ALF_62_tilmelding_nej = v16 && (!v7 || v12 || !v48)
  s[1012] = ALF_62_tilmelding_nej
  // ALF.75h.3.fleksjob: Feriedagpenge, mens du er i fleksjob (ALF § 75 h, stk. 3, nr. 2)
  const ALF_75h_3_fleksjob = f.ansatIFleksjob && !v7
  s[1013] = ALF_75h_3_fleksjob
  const ALF_75h_3_fleksjob_ir = f.ansatIFleksjob === false || !v7
  s[1] = ALF_75h_3_fleksjob_ir
  // BEK937.27.2007: Undervisning uden loft over timerne (BEK 937/2024 § 27, stk. 2)
  const v53 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[472] = v53
  const v54 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[2520] = v54
  const v55 = f.vurderingsdato >= 13879 /* 2008-01-01 */
  s[3] = v55
  const v56 = f.vurderingsdato >= f.revalideringStartede
  s[2525] = v56
  const v57 = f.revalideringErBevilget && !v56
  s[2524] = v57
  const v58 = f.slagsUndervisning === 'enkeltfag'
  s[2527] = v58
  const v59 = v58 && f.undervisningErBehandlingEllerFritid
  s[2526] = v59
  const v60 = f.slagsUndervisning === 'almen'
  s[2529] = v60
  const v61 = v60 && f.uddannelsePasserMedBehandling
  s[2528] = v61
  const v62 = v57 || v59 || v61
  const v63 = v55 && !v53
  const BEK937_27_2007 = v54 && (!v7 || !v55 && v62 || v63)
  s[1018] = BEK937_27_2007
  const BEK937_27_2007_nej = v54 && (!v7 || v55 || !v62)
  s[1019] = BEK937_27_2007_nej
  const BEK937_27_2007_ir = !v54 || !v7 || v63
  s[1020] = BEK937_27_2007_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v67 = f.uddannelseUnderSygdom === 'foer'
  s[2532] = v67
  const v68 = f.undervisningstimer <= 600
  s[2534] = v68
  const v69 = v54 && v68 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[2533] = v69
  const v70 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[2535] = v70
  const v71 = v67 || v69 || v70
  const v72 = f.uddannelseUnderSygdom === 'ingen'
  s[2530] = v72
  const BEK937_27 = !v72 && (!v7 || !v53 && (v67 || v69 || BEK937_27_2007) || v53 && v71)
  s[1015] = BEK937_27
  const BEK937_27_nej = !v72 && (!v7 || !v53 && !v67 && !v69 && (BEK937_27_2007_nej || BEK937_27_2007_ir) || v53 && !v71)
  s[1016] = BEK937_27_nej
  const BEK937_27_ir = v72 || !v7
  s[1017] = BEK937_27_ir
}

function svar_2(f, s) {
  // DPL.3.1: Brevet skal sendes på papir (DPL § 3, stk. 1)
  const v0 = f.brevetSendtDen >= 13332 /* 2006-07-03 */
  s[879] = v0
  const v1 = f.brevetSendtDen >= 15522 /* 2012-07-01 */
  s[878] = v1
  const v2 = f.brevetSendtDen >= 16375 /* 2014-11-01 */
  s[2539] = v2
  const v3 = f.fritagetForDigitalPost || f.borIDanmarkOgErFyldt15 === false
  s[2540] = v3
  const v4 = !v1 || !v2 && f.frivilligtTilsluttetDigitalPost === false || v2 && v3 && f.frivilligtTilsluttetDigitalPost === false
  const DPL_3_1 = !v0 || v4
  s[1021] = DPL_3_1
  const DPL_3_1_nej = !v0 || !v4
  s[1022] = DPL_3_1_nej
  // DPL.10: Brevet er kommet frem (DPL § 10, nr. 1)
  const v7 = f.brevetsVej === 'digital_post'
  s[2541] = v7
  const v8 = f.brevetsVej === 'papir'
  s[2542] = v8
  const v9 = v7 ? (f.leveringErBevist ? f.tilgaengeligIDigitalPost : NEVER) : v8 ? f.papirbrevetKomFrem : NEVER
  const DPL_10 = v1 ? v9 : FIRST_DAY
  s[1023] = DPL_10
  const DPL_10_hoej = v1 ? v9 : NEVER
  s[1024] = DPL_10_hoej
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[2] = LAS_68_5
  const v13 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[2543] = v13
  const FERIEBEK_2_6 = LAS_68_5 && !v13
  s[1026] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v15 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v16 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v17 = countDays(v15, v16, monthEnd(v16)) >= 1
  s[2549] = v17
  const v18 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v19 = shiftMonths(v16, -1)
  const v20 = countDays(v18, v19, monthEnd(v19)) >= 1
  s[2550] = v20
  const v21 = shiftMonths(v16, -2)
  const v22 = countDays(v18, v21, monthEnd(v21)) >= 1
  s[2551] = v22
  const v23 = shiftMonths(v16, -3)
  const v24 = countDays(v18, v23, monthEnd(v23)) >= 1
  s[2552] = v24
  const v25 = shiftMonths(v16, -4)
  const v26 = countDays(v18, v25, monthEnd(v25)) >= 1
  s[2553] = v26
  const v27 = shiftMonths(v16, -5)
  const v28 = countDays(v18, v27, monthEnd(v27)) >= 1
  s[2554] = v28
  const v29 = shiftMonths(v16, -6)
  const v30 = countDays(v18, v29, monthEnd(v29)) >= 1
  s[2555] = v30
  const v31 = shiftMonths(v16, -7)
  const v32 = countDays(v18, v31, monthEnd(v31)) >= 1
  s[2556] = v32
  const v33 = shiftMonths(v16, -8)
  const v34 = countDays(v18, v33, monthEnd(v33)) >= 1
  s[2557] = v34
  const v35 = shiftMonths(v16, -9)
  const v36 = countDays(v18, v35, monthEnd(v35)) >= 1
  s[2558] = v36
  const v37 = shiftMonths(v16, -10)
  const v38 = countDays(v18, v37, monthEnd(v37)) >= 1
  s[2559] = v38
  const v39 = shiftMonths(v16, -11)
  const v40 = countDays(v18, v39, monthEnd(v39)) >= 1
  s[2560] = v40
  const v41 = v17 && v20 && v22 && v24 && v26 && v28 && v30 && v32 && v34 && v36 && v38 && v40
  s[2548] = v41
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v41 || FERIEBEK_2_6)
  s[429] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v41)
  s[428] = FERIEBEK_2_nej
  // FERIEHINDRINGSBEK.2: Et ressourceforløb er en feriehindring (BEK 1072/2019 § 2)
  const v44 = f.vurderingsdato >= 18506 /* 2020-09-01 */
  s[2561] = v44
  const FERIEHINDRINGSBEK_2_nej = f.ressourceforloebErBevilget && LAS_68_5
  s[1028] = FERIEHINDRINGSBEK_2_nej
  const FERIEHINDRINGSBEK_2 = FERIEHINDRINGSBEK_2_nej && !v44
  s[1027] = FERIEHINDRINGSBEK_2
  const FERIEHINDRINGSBEK_2_ir = !FERIEHINDRINGSBEK_2_nej || !v44
  s[1029] = FERIEHINDRINGSBEK_2_ir
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v48 = f.vurderingsdato >= 16190 /* 2014-04-30 */
  s[236] = v48
  const v49 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[226] = v49
  const v50 = LAS_68_5 && (!v48 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg') || v48 && (!v49 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b') || v49 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning')))
  const FLEKSLOENBEK_1_1 = !s[0] || v50
  s[1030] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = !s[0] || !v50
  s[1031] = FLEKSLOENBEK_1_1_nej
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v53 = Math.round(f.loenForFlereMaaneder / f.maanederLoennenDaekker)
  const FLEKSLOENBEK_3_4_ir = !s[0] || LAS_68_5 && !v48
  s[1034] = FLEKSLOENBEK_3_4_ir
  const FLEKSLOENBEK_3_4 = s[0] ? (LAS_68_5 ? (v48 ? v53 : -Infinity) : 0) : -Infinity
  s[1032] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[0] ? (LAS_68_5 ? (v48 ? v53 : Infinity) : 0) : Infinity
  s[1033] = FLEKSLOENBEK_3_4_hoej
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v57 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  s[2562] = v57
  const v58 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  s[2564] = v58
  const v59 = f.sammeArbejdsgiverIFleksjobbet && f.sammeOpgaverIFleksjobbet
  s[2565] = v59
  const v60 = v58 && !v59
  s[2563] = v60
  const v61 = f.aendringIFleksjobbet === 'overdragelse'
  s[2567] = v61
  const v62 = v61 && f.sammeOpgaverIFleksjobbet === false
  s[2566] = v62
  const v63 = LAS_68_5 && (v57 || v60 || v62)
  const LAB_133_1_nyt = !s[0] || v63
  s[1506] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = !s[0] || !v63
  s[1507] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v66 = f.fleksjobStartede >= 15706 /* 2013-01-01 */
  s[2568] = v66
  const LAB_133_1 = f.ansatIFleksjob && (!s[0] || !LAS_68_5 || !v66 && (LAB_133_1_nyt_nej || !s[0]))
  s[224] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob && (!s[0] || LAS_68_5 && (v66 || LAB_133_1_nyt))
  s[223] = LAB_133_1_nej
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v69 = LAS_68_5 ? shiftDays(monthStart(f.vurderingsdato), -1) : NEVER
  const FLEKSLOENBEK_4_1 = s[0] ? v69 : FIRST_DAY
  s[1035] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[0] ? v69 : NEVER
  s[1036] = FLEKSLOENBEK_4_1_hoej
  const v72 = f.ansatIFleksjob === false || LAB_133_1
  s[228] = v72
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob && (LAB_133_1_nej || s[1])
  s[227] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && !s[0] || v72
  s[235] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const v75 = LAS_68_5 && f.helMaanedsLoenErOplyst === false
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (!s[0] || v75)
  s[1038] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (!s[0] || !v75)
  s[1039] = FLEKSLOENBEK_4_2_nej
}

function svar_3(f, s) {
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const v0 = s[2] ? shiftMonths(f.vurderingsdato, -12) : NEVER
  const FLEKSLOENBEK_4_4 = s[0] ? v0 : FIRST_DAY
  s[1041] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[0] ? v0 : NEVER
  s[1042] = FLEKSLOENBEK_4_4_hoej
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v3 = f.vurderingsdato >= 11504 /* 2001-07-01 */
  s[21] = v3
  const v4 = f.bidragsmaanederSeneste30Aar >= 300
  s[2572] = v4
  const v5 = f.foedselsdag <= -6516 /* 1952-02-29 */
  s[2574] = v5
  const v6 = f.iAkasseUdenBrudFra <= 8125 /* 1992-03-31 */
  s[2576] = v6
  const v7 = v6 || f.betalteTilFleksydelsesalderen
  s[2575] = v7
  const v8 = f.ubrudteMaanederSeneste15Aar >= 120
  s[2577] = v8
  const v9 = f.bidragUdenBrudFra <= 10682 /* 1999-04-01 */
  s[2578] = v9
  const v10 = v5 && v7 && v8 && v9 && f.fleksydelsesbidragFraTilmelding
  s[2573] = v10
  const v11 = shiftMonths(f.foedselsdag, 360)
  s[59] = v11
  const v12 = v11 >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2580] = v12
  const v13 = f.bidragsmaanederIAlt >= 360
  s[2581] = v13
  const v14 = v12 && v13
  s[2579] = v14
  const v15 = f.foedselsdag <= -4019 /* 1958-12-31 */
  s[20] = v15
  const v16 = f.bidragUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2583] = v16
  const v17 = f.bidragsmaanederSeneste25Aar >= 240
  s[2584] = v17
  const v18 = v15 && v16 && v17 && f.fleksydelsesbidragFraTilmelding
  s[2582] = v18
  const v19 = f.foedselsdag >= -4018 /* 1959-01-01 */
  s[13] = v19
  const v20 = f.foedselsdag <= 2190 /* 1975-12-31 */
  s[2587] = v20
  const v21 = v19 && v20
  s[2586] = v21
  const v22 = f.bidragUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2591] = v22
  const v23 = f.iAkasseUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2592] = v23
  const v24 = v22 && v23
  s[2590] = v24
  const v25 = f.bidragsmaanederIAlt >= 300
  s[2593] = v25
  const v26 = v24 && v25
  s[2589] = v26
  const v27 = f.foedselsdag <= -2011 /* 1964-06-30 */
  s[2596] = v27
  const v28 = f.iAkasseUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2597] = v28
  const v29 = v27 && v16 && v28
  s[2595] = v29
  const v30 = v29 && v17 && f.fleksydelsesbidragFraTilmelding
  s[2594] = v30
  const v31 = v26 || v30
  s[2588] = v31
  const v32 = v21 && v31
  s[2585] = v32
  const v33 = f.foedselsdag >= 2191 /* 1976-01-01 */
  s[2600] = v33
  const v34 = f.foedselsdag <= 2921 /* 1977-12-31 */
  s[2601] = v34
  const v35 = v33 && v34
  s[2599] = v35
  const v36 = shiftMonths(f.foedselsdag, 384) >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2602] = v36
  const v37 = v35 && v36 && v13
  s[2598] = v37
  const v38 = !s[3] && (v4 || v10) || s[3] && (v14 || v10 || v18 || v32 || v37)
  const FYL_2a = !v3 || v38
  s[24] = FYL_2a
  const FYL_2a_nej = !v3 || !v38
  s[28] = FYL_2a_nej
  // FLEKSYDELSESBEK.4: Lempeligere krav om bidrag ved nedsat arbejdsevne (BEK 1187/2020 § 4)
  const v41 = f.vurderingsdato >= 13330 /* 2006-07-01 */
  s[23] = v41
  const v42 = f.foedselsdag >= -1280 /* 1966-07-01 */
  s[2604] = v42
  const v43 = f.fleksydelsesbidragFraTilmelding && f.betalteTilFleksydelsesalderen
  s[2605] = v43
  const v44 = f.bidragsmaanederIAlt >= 60
  s[2606] = v44
  const v45 = FYL_2a_nej || !v3
  s[26] = v45
  const FLEKSYDELSESBEK_4 = !v41 || !v42 && v45 && f.kunneIkkeKlareNormaltJob && f.visTilknytningTilArbejdsmarkedet && v43 && v44
  s[25] = FLEKSYDELSESBEK_4
  const FLEKSYDELSESBEK_4_nej = !v41 || v42 || FYL_2a || f.kunneIkkeKlareNormaltJob === false || f.visTilknytningTilArbejdsmarkedet === false || !v43 || !v44
  s[27] = FLEKSYDELSESBEK_4_nej
  // FVL.7.1: Myndigheden skal vejlede dig (FVL § 7, stk. 1)
  const v48 = f.henvendelsenVedroererSagsomraadet && f.vejledningErFornoeden
  const FVL_7_1 = !s[0] || v48
  s[1044] = FVL_7_1
  const FVL_7_1_nej = !s[0] || !v48
  s[1045] = FVL_7_1_nej
  // FVL.7.2: Henvendelsen skal sendes videre til den rette myndighed (FVL § 7, stk. 2)
  const v51 = f.henvendelsenErSkriftlig && f.henvendelsenVedroererSagsomraadet === false && f.retteMyndighedKendes
  const FVL_7_2 = !s[0] || v51
  s[1046] = FVL_7_2
  const FVL_7_2_nej = !s[0] || !v51
  s[1047] = FVL_7_2_nej
  // FVL.8.1: Du kan lade dig repræsentere eller bistå (FVL § 8, stk. 1)
  const v54 = f.hensynModRepraesentation === false && f.andenLovBegraenserRepraesentation === false && f.erPartISagen
  const FVL_8_1 = !s[0] || v54
  s[1048] = FVL_8_1
  const FVL_8_1_nej = !s[0] || !v54
  s[1049] = FVL_8_1_nej
  // FVL.8.1.aktindsigt: Den, der hjælper dig, kan få aktindsigt for dig (FVL § 8, stk. 1)
  const v57 = f.hjaelperensRolle === 'partsrepraesentant'
  s[2611] = v57
  const FVL_8_1_aktindsigt = !s[0] || v57
  s[1050] = FVL_8_1_aktindsigt
  const FVL_8_1_aktindsigt_nej = !s[0] || !v57
  s[1051] = FVL_8_1_aktindsigt_nej
  // FVL.8.1.breve: Brevene sendes til din repræsentant (FVL § 8, stk. 1)
  const v60 = v57 && f.aftaltAtBrevetSendesTilParten === false
  const FVL_8_1_breve = !s[0] || v60
  s[1052] = FVL_8_1_breve
  const FVL_8_1_breve_nej = !s[0] || !v60
  s[1053] = FVL_8_1_breve_nej
  // FVL.8.1.fuldmagt: Der kan kræves en skriftlig fuldmagt (FVL § 8, stk. 1)
  const v63 = f.repraesentantensFag === 'advokat' || f.repraesentantensFag === 'revisor' || f.repraesentantensFag === 'socialraadgiver'
  s[2614] = v63
  const v64 = v63 && f.repraesentantenHandlerForParten
  s[2613] = v64
  const v65 = v64 && f.tvivlOmFuldmagten || !v64 && f.skriftligFuldmagtErNoedvendig
  s[2612] = v65
  const v66 = f.skriftligFuldmagtForeligger === false && v65
  const FVL_8_1_fuldmagt = !s[0] || v66
  s[1054] = FVL_8_1_fuldmagt
  const FVL_8_1_fuldmagt_nej = !s[0] || !v66
  s[1055] = FVL_8_1_fuldmagt_nej
  // FVL.8.1.omfang: Fuldmagten dækker sagen (FVL § 8, stk. 1)
  const v69 = f.vurderingsdato >= f.fuldmagtenGaelderFra
  s[2616] = v69
  const v70 = f.fuldmagtenGaelderTil >= f.vurderingsdato
  s[2618] = v70
  const v71 = f.fuldmagtenHarEnSidsteDag === false || v70
  s[2617] = v71
  const v72 = v69 && v71
  s[2615] = v72
  const v73 = f.fuldmagtenNaevnerSagen && f.fuldmagtenNaevnerHandlingen && v72 && f.fuldmagtenErTilbagekaldt === false
  const FVL_8_1_omfang = !s[0] || v73
  s[1056] = FVL_8_1_omfang
  const FVL_8_1_omfang_nej = !s[0] || !v73
  s[1057] = FVL_8_1_omfang_nej
  // FVL.8.1.personligt: Du kan blive bedt om selv at medvirke (FVL § 8, stk. 1)
  const FVL_8_1_personligt = !s[0] || f.personligMedvirkenHarBetydning
  s[1058] = FVL_8_1_personligt
  const FVL_8_1_personligt_nej = !s[0] || f.personligMedvirkenHarBetydning === false
  s[1059] = FVL_8_1_personligt_nej
}

function svar_4(f, s) {
  // FVL.9.1: Ret til at se sagens dokumenter (FVL § 9, stk. 1-2)
  const v0 = f.erPartISagen && f.sagenErEnAfgoerelsessag && f.sagenErEnStraffesag === false
  const FVL_9_1 = !s[0] || v0
  s[1060] = FVL_9_1
  const FVL_9_1_nej = !s[0] || !v0
  s[1061] = FVL_9_1_nej
  // FVL.12.1: Dokumentet er internt (FVL § 12, stk. 1-2)
  const v3 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[4] = v3
  const v4 = f.afgivetAfGrund === 'retlig' || f.afgivetAfGrund === 'forskning'
  s[2620] = v4
  const v5 = f.afgivetTilUdenforstaaende === false || v4 || f.afgivetAfLignendeGrund
  s[2619] = v5
  const v6 = !v3 && f.erInterntArbejdsdokument || v3 && f.erInterntArbejdsdokument && v5
  const FVL_12_1 = !s[0] || v6
  s[1075] = FVL_12_1
  const FVL_12_1_nej = !s[0] || !v6
  s[1076] = FVL_12_1_nej
  // FVL.13: Det interne dokument skal alligevel udleveres (FVL § 13)
  const v9 = f.interntDokumentsIndhold === 'beslutning' || f.interntDokumentsIndhold === 'notat' || f.interntDokumentsIndhold === 'bevis'
  s[2621] = v9
  const v10 = FVL_12_1 || !s[0]
  const FVL_13 = !s[0] || v10 && f.foreliggerIEndeligForm && v9
  s[1083] = FVL_13
  const FVL_13_nej = !s[0] || FVL_12_1_nej || f.foreliggerIEndeligForm === false || !v9
  s[1084] = FVL_13_nej
  // FVL.14: Dokumentet er undtaget på grund af sin art (FVL § 14)
  const v13 = f.dokumentetsSaerligeArt === 'ministermoede'
  s[2622] = v13
  const v14 = f.dokumentetsSaerligeArt === 'sekretariat'
  s[2623] = v14
  const v15 = f.dokumentetsSaerligeArt === 'retssag'
  s[2624] = v15
  const v16 = v13 || v14 || v15
  const FVL_14 = !s[0] || v16
  s[1085] = FVL_14
  const FVL_14_nej = !s[0] || !v16
  s[1086] = FVL_14_nej
  // FVL.12.1.undtaget: Dokumentet kan holdes tilbage (FVL § 12, stk. 1)
  const v19 = FVL_12_1_nej || FVL_13
  s[2626] = v19
  const v20 = v10 && (FVL_13_nej || !s[0]) && (FVL_12_1 || FVL_13_nej)
  s[2625] = v20
  const FVL_12_1_undtaget = !s[0] || v20 || FVL_14
  s[1081] = FVL_12_1_undtaget
  const FVL_12_1_undtaget_nej = !s[0] || (v19 || !s[0]) && (FVL_14_nej || !s[0]) && (v19 || FVL_14_nej)
  s[1082] = FVL_12_1_undtaget_nej
  // FVL.15: Passagen kan undtages (FVL § 15)
  const v23 = f.hensynBagUndtagelse === 'intet'
  s[2627] = v23
  const v24 = f.hensynBagUndtagelse === 'statens_sikkerhed'
  s[2629] = v24
  const v25 = v24 && f.hensynetVejerTungest
  s[2628] = v25
  const v26 = f.hensynBagUndtagelse === 'fortrolighed_udland'
  s[2631] = v26
  const v27 = v26 && f.fortrolighedFoelgerAfForpligtelse
  s[2630] = v27
  const v28 = f.hensynBagUndtagelse === 'udenrigspolitik'
  s[2633] = v28
  const v29 = v28 && f.hensynetVejerTungest
  s[2632] = v29
  const v30 = f.hensynBagUndtagelse === 'lovovertraedelser'
  s[2635] = v30
  const v31 = v30 && f.hensynetVejerTungest
  s[2634] = v31
  const v32 = f.hensynBagUndtagelse === 'kontrol'
  s[2637] = v32
  const v33 = v32 && f.hensynetVejerTungest
  s[2636] = v33
  const v34 = f.hensynBagUndtagelse === 'oekonomi'
  s[2639] = v34
  const v35 = v34 && f.hensynetVejerTungest
  s[2638] = v35
  const v36 = f.hensynBagUndtagelse === 'forskning'
  s[2641] = v36
  const v37 = v36 && f.hensynetVejerTungest
  s[2640] = v37
  const v38 = f.hensynBagUndtagelse === 'saerlig_karakter'
  s[2643] = v38
  const v39 = v38 && f.hensynetVejerTungest
  s[2642] = v39
  const v40 = !v3 && !v23 && f.hensynetVejerTungest || v3 && (v25 || v27 || v29 || v31 || v33 || v35 || v37 || v39)
  const FVL_15 = !s[0] || v40
  s[5] = FVL_15
  const FVL_15_nej = !s[0] || !v40
  s[882] = FVL_15_nej
  // FVL.9.2: Dokumentet skal udleveres helt (FVL § 9)
  const v43 = FVL_9_1 || !s[0]
  const v44 = FVL_12_1_undtaget_nej || !s[0]
  const v45 = FVL_15_nej || !s[0]
  s[6] = v45
  const FVL_9_2 = !s[0] || v43 && v44 && v45 && (FVL_9_1 || FVL_12_1_undtaget_nej || FVL_15_nej)
  s[1062] = FVL_9_2
  const FVL_9_2_nej = !s[0] || FVL_9_1_nej || FVL_12_1_undtaget || FVL_15
  s[1063] = FVL_9_2_nej
  // FVL.9.4: Et dokument, der er sendt til andre, kan ses (FVL § 9, stk. 4)
  const v48 = v3 ? shiftDays(f.dokumentetAfsendtDen, 1) : f.dokumentetAntagesFremmeDen
  const FVL_9_4 = s[0] ? v48 : FIRST_DAY
  s[1064] = FVL_9_4
  const FVL_9_4_hoej = s[0] ? v48 : NEVER
  s[1065] = FVL_9_4_hoej
  const FVL_9_4_ir = f.dokumentetErAfsendtTilAndre === false || !s[0]
  s[1066] = FVL_9_4_ir
  // FVL.9a.1: Anmodningen om aktindsigt er tilstrækkelig (FVL § 9 a)
  const FVL_9a_1 = !s[0] || f.sagenAngivet
  s[1067] = FVL_9a_1
  const FVL_9a_1_nej = !s[0] || f.sagenAngivet === false
  s[1068] = FVL_9a_1_nej
  // FVL.9a.2: Anmodningen kan afslås på grund af sit formål (FVL § 9 a, stk. 2)
  const v54 = f.vurderingsdato >= 19905 /* 2024-07-01 */
  s[572] = v54
  const v55 = v54 && f.retsstridigtFormaal
  const FVL_9a_2 = !s[0] || v55
  s[1069] = FVL_9a_2
  const FVL_9a_2_nej = !s[0] || !v55
  s[1070] = FVL_9a_2_nej
  // FVL.9b.1: Afgørelsen skal vente på aktindsigten (FVL § 9 b, stk. 1)
  const v58 = FVL_9_1_nej || f.nogetKanUdleveres === false
  s[8] = v58
  const v59 = v43 && f.nogetKanUdleveres
  s[7] = v59
  const FVL_9b_1 = !s[0] || f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaAktindsigt === false && f.anmodetOmAktindsigt && v59 && f.harFaaetAktindsigt === false
  s[1071] = FVL_9b_1
  const FVL_9b_1_nej = !s[0] || f.fristForAfgoerelsenBrydes || f.hensynModAtVentePaaAktindsigt || f.anmodetOmAktindsigt === false || v58 || f.harFaaetAktindsigt
  s[1072] = FVL_9b_1_nej
  // FVL.10.1: Det skal overvejes at give mere, end du har ret til (FVL § 10, stk. 1)
  const v62 = FVL_12_1_undtaget || FVL_15
  s[2652] = v62
  const v63 = v44 && v45 && (FVL_12_1_undtaget_nej || FVL_15_nej)
  s[2653] = v63
  const FVL_10_1 = !s[0] || v3 && f.anmodetOmAktindsigt && (v62 || !s[0])
  s[1073] = FVL_10_1
  const FVL_10_1_nej = !s[0] || !v3 || f.anmodetOmAktindsigt === false || v63
  s[1074] = FVL_10_1_nej
  // FVL.12.1.navn: Du skal have lægekonsulentens navn (FVL § 12, stk. 1)
  const FVL_12_1_navn = !s[0] || f.laegekonsulentHarUdtaltSig
  s[1077] = FVL_12_1_navn
  const FVL_12_1_navn_nej = !s[0] || f.laegekonsulentHarUdtaltSig === false
  s[1078] = FVL_12_1_navn_nej
  // FVL.12.1.skik: Lægekonsulentens vurdering bør deles med dig (FVL § 12, stk. 1)
  const v68 = f.laegekonsulentHarUdtaltSig && f.afgoerelsenErTruffet === false
  const FVL_12_1_skik = !s[0] || v68
  s[1079] = FVL_12_1_skik
  const FVL_12_1_skik_nej = !s[0] || !v68
  s[1080] = FVL_12_1_skik_nej
  // FVL.14a.1: Oplysningen skal gives, selv om dokumentet er undtaget (FVL § 14 a)
  const v71 = f.oplysningernesArt === 'faktisk_grundlag'
  s[9] = v71
  const v72 = v71 && f.oplysningenErRelevant
  s[2655] = v72
  const v73 = f.oplysningernesArt === 'ekstern_faglig_vurdering'
  s[2657] = v73
  const v74 = v73 && f.oplysningenErRelevant && !v15
  s[2656] = v74
  const v75 = v72 || v74
  s[2654] = v75
  const v76 = !v3 && v71 && f.oplysningerneErVaesentlige && f.fremgaarAfAndetUdleveret === false || v3 && v75 && f.fremgaarAfAndetUdleveret === false
  const FVL_14a_1 = FVL_12_1_undtaget && (!s[0] || v76)
  s[1087] = FVL_14a_1
  const FVL_14a_1_nej = FVL_12_1_undtaget && (!s[0] || !v76)
  s[1088] = FVL_14a_1_nej
  const FVL_14a_1_ir = !s[0] || v44
  s[1089] = FVL_14a_1_ir
}

function svar_5(f, s) {
  // FVL.14b: Myndighedens egen faglige vurdering skal gives (FVL § 14 b)
  const v0 = s[4] && f.erInternFagligVurdering && f.foreliggerIEndeligForm && f.praksisAtIndhenteEksternVurdering
  const FVL_14b = !s[0] || v0
  s[1090] = FVL_14b
  const FVL_14b_nej = !s[0] || !v0
  s[1091] = FVL_14b_nej
  // FVL.15c: Resten af dokumentet skal udleveres (FVL § 15 c)
  const v3 = !s[4] && f.heleDokumentetErOmfattet === false || s[4] && f.restenRoeberHensynet === false && f.restenErKlartVildledende === false && f.restenErUdenMening === false && f.heleDokumentetErOmfattet === false
  const FVL_15c = s[5] && (!s[0] || v3)
  s[1092] = FVL_15c
  const FVL_15c_nej = s[5] && (!s[0] || !v3)
  s[1093] = FVL_15c_nej
  const FVL_15c_ir = !s[0] || s[6]
  s[1094] = FVL_15c_ir
  // FVL.16.2: Anmodningen om aktindsigt skal være færdigbehandlet (FVL § 16, stk. 2)
  const v7 = f.anmodningOmAktindsigtModtaget >= 13332 /* 2006-07-03 */
  s[883] = v7
  const v8 = f.anmodningOmAktindsigtModtaget >= 16071 /* 2014-01-01 */
  s[884] = v8
  const v9 = shiftDays(f.anmodningOmAktindsigtModtaget, 1)
  const v10 = from(ALL_DAYS, v9)
  const v11 = from(ALL_DAYS, shiftDays(v9, 120))
  const v12 = without(v10, v11)
  const v13 = v8 ? dayReaching(without(onWeekdays(v12, 62), intersectTable(v12, HELLIGDAGE_1)), v9, 7) : shiftDays(f.anmodningOmAktindsigtModtaget, 10)
  const FVL_16_2 = v7 ? v13 : FIRST_DAY
  s[1095] = FVL_16_2
  const FVL_16_2_hoej = v7 ? v13 : NEVER
  s[1096] = FVL_16_2_hoej
  const FVL_16_2_ir = f.anmodetOmAktindsigt === false || !v7
  s[1097] = FVL_16_2_ir
  // FVL.16.2.underretning: Du skal have besked om, at fristen ikke holdes (FVL § 16, stk. 2)
  const v17 = f.anmodetOmAktindsigt && f.anmodningOmAktindsigtErFaerdigbehandlet === false
  s[2661] = v17
  const v18 = f.anmodetOmAktindsigt && FVL_16_2 < f.vurderingsdato
  s[2662] = v18
  const v19 = f.anmodetOmAktindsigt && FVL_16_2_hoej >= f.vurderingsdato
  s[2663] = v19
  const v20 = v18 || f.ikkeMuligtIndenForFristen
  s[2664] = v20
  const v21 = (v19 || FVL_16_2_ir) && f.ikkeMuligtIndenForFristen === false
  s[2665] = v21
  const FVL_16_2_underretning = !v7 || !v8 && v17 && (v18 || FVL_16_2_ir) || v8 && v17 && v20
  s[1098] = FVL_16_2_underretning
  const FVL_16_2_underretning_nej = !v7 || !v8 && (!v17 || v19) || v8 && (!v17 || v21)
  s[1099] = FVL_16_2_underretning_nej
  // FVL.16.3: Dokumenterne skal udleveres, som du ønsker det (FVL § 16, stk. 3)
  const v24 = f.formenErUmulig || f.tungtvejendeModhensyn
  s[579] = v24
  const v25 = !s[4] && f.kopiHarBetydning && f.dokumenterneTalerModKopi === false || s[4] && !v24
  const FVL_16_3 = !s[0] || v25
  s[1100] = FVL_16_3
  const FVL_16_3_nej = !s[0] || !v25
  s[1101] = FVL_16_3_nej
  // FVL.16.4: Klagen over aktindsigt går til sagens egen klageinstans (FVL § 16, stk. 4)
  const v28 = f.klagenGaelder === 'partsaktindsigt'
  s[2666] = v28
  const v29 = f.klageinstansISagen === 'ingen'
  s[574] = v29
  const v30 = v28 && !v29
  s[2667] = v30
  const FVL_16_4 = !s[0] || v30
  s[1102] = FVL_16_4
  const FVL_16_4_nej = !s[0] || !v30
  s[1103] = FVL_16_4_nej
  // FVL.16.4.ankestyrelsen: Klagen over aktindsigt går til Ankestyrelsen (FVL § 16, stk. 4)
  const v33 = f.klageinstansISagen === 'ankestyrelsen'
  s[2668] = v33
  const v34 = v30 && v33
  const FVL_16_4_ankestyrelsen = !s[0] || v34
  s[1104] = FVL_16_4_ankestyrelsen
  const FVL_16_4_ankestyrelsen_nej = !s[0] || !v34
  s[1105] = FVL_16_4_ankestyrelsen_nej
  // FVL.16.4.spor: Klagen har 4 ugers frist og genvurdering (FVL § 16, stk. 4)
  const v37 = f.klagenGaelder === 'sagen'
  s[584] = v37
  const v38 = v37 && v33
  const FVL_16_4_spor = !s[0] || v38
  s[1106] = FVL_16_4_spor
  const FVL_16_4_spor_nej = !s[0] || !v38
  s[1107] = FVL_16_4_spor_nej
  // FVL.16.4.udsættelse: Afgørelsen skal vente på klagen over aktindsigt (FVL § 16, stk. 4)
  const FVL_16_4_udsaettelse = !s[0] || f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaAktindsigt === false && f.klageOverAktindsigtVerserer && s[7] && f.harFaaetAktindsigt === false
  s[1108] = FVL_16_4_udsaettelse
  const FVL_16_4_udsaettelse_nej = !s[0] || f.fristForAfgoerelsenBrydes || f.hensynModAtVentePaaAktindsigt || f.klageOverAktindsigtVerserer === false || s[8] || f.harFaaetAktindsigt
  s[1109] = FVL_16_4_udsaettelse_nej
  // FVL.17: Klagefristens sidste dag, når der er bedt om aktindsigt (FVL § 17)
  const v43 = f.anmodningOmAktindsigtModtaget >= f.afgoerelsenMeddelt
  s[2670] = v43
  const v44 = f.klagefristensSidsteDag >= f.anmodningOmAktindsigtModtaget
  s[2671] = v44
  const v45 = f.anmodetOmAktindsigt && v43 && v44 && f.klagefristenAfbrydes
  s[2669] = v45
  const v46 = v45 ? (f.anmodningOmAktindsigtErFaerdigbehandlet ? Math.max(shiftDays(f.aktindsigtMeddeltEllerAfslaaet, f.klagefristensSidsteDag - f.anmodningOmAktindsigtModtaget), shiftDays(f.aktindsigtMeddeltEllerAfslaaet, 14)) : NEVER) : f.klagefristensSidsteDag
  const FVL_17 = s[0] ? v46 : FIRST_DAY
  s[1110] = FVL_17
  const FVL_17_hoej = s[0] ? v46 : NEVER
  s[1111] = FVL_17_hoej
  // FVL.19.1: Du skal høres om oplysningerne (FVL § 19, stk. 1)
  const v49 = f.oplysningernesArt === 'faktisk_grundlag' || f.oplysningernesArt === 'ekstern_faglig_vurdering'
  s[573] = v49
  const v50 = !s[4] && f.ubetaenkeligtAtAfgoere === false && f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaHoering === false && f.retTilAktindsigtIOplysningerne && f.videKredsEllerVanskeligt === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && s[9] && f.partenKenderOplysningerne === false && f.oplysningerneErTilUgunst && f.oplysningerneErVaesentlige || s[4] && f.ubetaenkeligtAtAfgoere === false && f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaHoering === false && f.retTilAktindsigtIOplysningerne && f.videKredsEllerVanskeligt === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && v49 && f.partenKenderOplysningerne === false && f.oplysningerneErTilUgunst && f.oplysningerneErVaesentlige
  const FVL_19_1 = !s[0] || v50
  s[1113] = FVL_19_1
  const FVL_19_1_nej = !s[0] || !v50
  s[1114] = FVL_19_1_nej
  // FVL.19.1.udbetaling: Udbetalingen må sættes ned eller stoppes (FVL § 19, stk. 1)
  const v53 = f.hoeringenErSlut || f.hoeringenErUndladtMedGrund
  s[2673] = v53
  const v54 = f.hoeringenBegyndteDen >= f.aendringenSkalVirkeFra
  s[2675] = v54
  const v55 = f.hoeringenErUndladtMedGrund || !v54
  s[2674] = v55
  const v56 = f.aendringenSkalVirkeFra >= f.afgoerelsenMeddelt
  s[2676] = v56
  const v57 = v53 && v55 && f.afgoerelsenErMeddelt && v56
  const FVL_19_1_udbetaling = !s[0] || v57
  s[1115] = FVL_19_1_udbetaling
  const FVL_19_1_udbetaling_nej = !s[0] || !v57
  s[1116] = FVL_19_1_udbetaling_nej
  // FVL.20.1: Høringen kan udelades, fordi afgørelsen kan ændres (FVL § 20, stk. 1)
  const v60 = f.kanAendresPaaAnmodning && f.karakterenTalerForAtUndladeHoering
  const FVL_20_1 = !s[0] || v60
  s[1119] = FVL_20_1
  const FVL_20_1_nej = !s[0] || !v60
  s[1120] = FVL_20_1_nej
  // FVL.19.1.venter: Afgørelsen skal vente på partshøringen (FVL § 19, stk. 1)
  const v63 = f.hoeringsfrist >= f.vurderingsdato
  s[2679] = v63
  const v64 = f.hoeringsfristErSat === false || v63
  s[10] = v64
  const v65 = f.harUdtaltSig === false && v64
  s[2678] = v65
  const v66 = f.hoertOmOplysningerne === false || v65
  s[2677] = v66
  const v67 = FVL_19_1 || !s[0]
  const FVL_19_1_venter = !s[0] || v67 && (FVL_20_1_nej || !s[0]) && v66
  s[1117] = FVL_19_1_venter
  const FVL_19_1_venter_nej = !s[0] || FVL_19_1_nej || FVL_20_1 || !v66
  s[1118] = FVL_19_1_venter_nej
  // FVL.20.2: Oplysningerne og adgangen til genoptagelse skal med afgørelsen (FVL § 20, stk. 2)
  const FVL_20_2 = !s[0] || v67 && (FVL_20_1 || !s[0]) && f.hoertOmOplysningerne === false
  s[821] = FVL_20_2
  const FVL_20_2_nej = !s[0] || FVL_19_1_nej || FVL_20_1_nej || f.hoertOmOplysningerne
  s[1122] = FVL_20_2_nej
  // FVL.20.3: Klagefristens sidste dag, når sagen skal genoptages efter udeladt høring (FVL § 20, stk. 3)
  const v72 = f.klagefristensSidsteDag >= f.bedtOmGenoptagelseDen
  s[2681] = v72
  const v73 = f.bedtOmGenoptagelse && v72
  s[2680] = v73
  const v74 = v73 ? (f.nyAfgoerelseErMeddelt ? Math.max(shiftDays(f.nyAfgoerelseMeddeltDen, f.klagefristensSidsteDag - f.bedtOmGenoptagelseDen), shiftDays(f.nyAfgoerelseMeddeltDen, 14)) : NEVER) : f.klagefristensSidsteDag
  const FVL_20_3 = s[0] ? v74 : FIRST_DAY
  s[1123] = FVL_20_3
  const FVL_20_3_hoej = s[0] ? v74 : NEVER
  s[1124] = FVL_20_3_hoej
  const FVL_20_3_ir = !s[0] || FVL_20_2_nej || !s[0]
  s[1125] = FVL_20_3_ir
}

function svar_6(f, s) {
  // FVL.21.1: Afgørelsen skal vente på den udtalelse, du vil komme med (FVL § 21, stk. 1)
  const v0 = f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaUdtalelse === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && f.harForlangtUdsaettelse && f.harUdtaltSig === false && s[10]
  const FVL_21_1 = !s[0] || v0
  s[1126] = FVL_21_1
  const FVL_21_1_nej = !s[0] || !v0
  s[1127] = FVL_21_1_nej
  // FVL.22: Afgørelsen skal begrundes (FVL § 22)
  const v3 = f.afgoerelsenMeddelesSkriftligt && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_22 = !s[0] || v3
  s[1128] = FVL_22
  const FVL_22_nej = !s[0] || !v3
  s[1129] = FVL_22_nej
  // FVL.23.1: Du kan forlange en skriftlig begrundelse (FVL § 23, stk. 1)
  const v6 = f.afgoerelsenMeddelesSkriftligt === false && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_23_1 = !s[0] || v6
  s[822] = FVL_23_1
  const FVL_23_1_nej = !s[0] || !v6
  s[1131] = FVL_23_1_nej
  // FVL.23.1.frist: Den skriftlige begrundelse skal være forlangt (FVL § 23, stk. 1)
  const v9 = shiftDays(f.afgoerelsenMeddelt, 14)
  const FVL_23_1_frist = s[0] ? v9 : FIRST_DAY
  s[1132] = FVL_23_1_frist
  const FVL_23_1_frist_hoej = s[0] ? v9 : NEVER
  s[1133] = FVL_23_1_frist_hoej
  const FVL_23_1_frist_ir = !s[0] || FVL_23_1_nej || !s[0]
  s[823] = FVL_23_1_frist_ir
  // FVL.23.2: Den skriftlige begrundelse skal være givet (FVL § 23, stk. 2)
  const v13 = shiftDays(f.begrundelseBegaeretDen, 14)
  const FVL_23_2 = s[0] ? v13 : FIRST_DAY
  s[1135] = FVL_23_2
  const FVL_23_2_hoej = s[0] ? v13 : NEVER
  s[1136] = FVL_23_2_hoej
  // FVL.24.1.hovedhensyn: Begrundelsen skal angive hovedhensynene (FVL § 24, stk. 1)
  const v16 = FVL_22 || !s[0]
  const FVL_24_1_hovedhensyn = !s[0] || v16 && f.afgoerelsenBerorPaaSkoen
  s[1140] = FVL_24_1_hovedhensyn
  const FVL_24_1_hovedhensyn_nej = !s[0] || FVL_22_nej || f.afgoerelsenBerorPaaSkoen === false
  s[1141] = FVL_24_1_hovedhensyn_nej
  // FVL.24.2: Begrundelsen skal gøre rede for fakta (FVL § 24, stk. 2)
  const FVL_24_2 = !s[0] || v16 && f.redegoerelseForFaktaErFornoeden
  s[1142] = FVL_24_2
  const FVL_24_2_nej = !s[0] || FVL_22_nej || f.redegoerelseForFaktaErFornoeden === false
  s[1143] = FVL_24_2_nej
  // FVL.24.1: Begrundelsen har det, den skal (FVL § 24, stk. 1-2)
  const v21 = FVL_24_1_hovedhensyn_nej || f.begrundelsenHarHovedhensynene
  s[2683] = v21
  const v22 = (FVL_24_1_hovedhensyn || !s[0]) && f.begrundelsenHarHovedhensynene === false
  s[2684] = v22
  const v23 = FVL_24_2_nej || f.begrundelsenHarFakta
  s[2685] = v23
  const v24 = (FVL_24_2 || !s[0]) && f.begrundelsenHarFakta === false
  s[2686] = v24
  const FVL_24_1 = FVL_22 && (!s[0] || f.begrundelsenHarRetsreglerne && v21 && v23)
  s[1137] = FVL_24_1
  const FVL_24_1_nej = FVL_22 && (!s[0] || f.begrundelsenHarRetsreglerne === false || v22 || v24)
  s[1138] = FVL_24_1_nej
  const FVL_24_1_ir = !s[0] || FVL_22_nej || !s[0]
  s[1139] = FVL_24_1_ir
  // FVL.25.1: Afgørelsen skal have en klagevejledning (FVL § 25, stk. 1)
  const v28 = f.afgoerelsenKanPaaklages && f.afgoerelsenMeddelesSkriftligt && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_25_1 = !s[0] || v28
  s[1144] = FVL_25_1
  const FVL_25_1_nej = !s[0] || !v28
  s[1145] = FVL_25_1_nej
  // FVL.25.1.indhold: Klagevejledningen har det, den skal (FVL § 25, stk. 1)
  const v31 = f.klagenHarEnFrist === false || f.klagevejledningHarFristen
  s[2687] = v31
  const v32 = f.klagevejledningHarKlageinstansen && f.klagevejledningHarFremgangsmaaden && v31
  const FVL_25_1_indhold = FVL_25_1 && (!s[0] || v32)
  s[1149] = FVL_25_1_indhold
  const FVL_25_1_indhold_nej = FVL_25_1 && (!s[0] || !v32)
  s[1150] = FVL_25_1_indhold_nej
  const FVL_25_1_indhold_ir = !s[0] || FVL_25_1_nej || !s[0]
  s[1151] = FVL_25_1_indhold_ir
  // FVL.25.1.fristløb: Klagefristen løber, som klagevejledningen er (FVL § 25, stk. 1)
  const v36 = f.afgoerelsenKanPaaklages && f.klagenHarEnFrist
  s[2688] = v36
  const FVL_25_1_fristloeb = v36 && (!s[0] || FVL_25_1_nej || FVL_25_1_indhold)
  s[1146] = FVL_25_1_fristloeb
  const FVL_25_1_fristloeb_nej = v36 && (!s[0] || (FVL_25_1_indhold_nej || FVL_25_1_indhold_ir) && FVL_25_1)
  s[1147] = FVL_25_1_fristloeb_nej
  const FVL_25_1_fristloeb_ir = !v36 || !s[0]
  s[1148] = FVL_25_1_fristloeb_ir
  // FVL.27.1: Oplysningen er omfattet af tavshedspligt (FVL § 27, stk. 1-4)
  const v40 = f.oplysningenGaelder === 'privat_forhold'
  s[2689] = v40
  const v41 = f.oplysningenGaelder === 'forretningsforhold'
  s[2691] = v41
  const v42 = v41 && f.vaesentligOekonomiskBetydning
  s[2690] = v42
  const v43 = !s[4] && (f.betegnetSomFortrolig || f.hemmeligholdelseErNoedvendig) || s[4] && (v40 || v42 || f.betegnetSomFortrolig || f.hemmeligholdelseErNoedvendig)
  const FVL_27_1 = !s[0] || v43
  s[1152] = FVL_27_1
  const FVL_27_1_nej = !s[0] || !v43
  s[1153] = FVL_27_1_nej
  // FVL.28.1: Videregivelsen følger reglerne om persondata (FVL § 28, stk. 1)
  const v46 = f.vurderingsdato >= 15622 /* 2012-10-09 */
  s[886] = v46
  const FVL_28_1 = !v46 || f.erPersonoplysning
  s[1154] = FVL_28_1
  const FVL_28_1_nej = !v46 || f.erPersonoplysning === false
  s[1155] = FVL_28_1_nej
  // FVL.28.2: Den fortrolige oplysning må gives til en anden myndighed (FVL § 28, stk. 2)
  const v49 = f.samtykkeTilVideregivelse || f.lovKraeverVideregivelse || f.vaesentligForMyndigheden
  const FVL_28_2 = f.erPersonoplysning === false && (!v46 || v49)
  s[1156] = FVL_28_2
  const FVL_28_2_nej = f.erPersonoplysning === false && (!v46 || !v49)
  s[1157] = FVL_28_2_nej
  const FVL_28_2_ir = f.erPersonoplysning || !v46
  s[1158] = FVL_28_2_ir
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v53 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[22] = v53
  const v54 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[66] = v54
  const LSP_1a_1_tabel2006 = !s[0] || v53
  s[19] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = !s[0] || !v53 || !v54
  s[11] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = !s[0] || v53 && !v54
  s[12] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v58 = f.vurderingsdato >= 15337 /* 2011-12-29 */
  s[16] = v58
  const v59 = f.vurderingsdato >= 15530 /* 2012-07-09 */
  s[17] = v59
  const LSP_1a_1_tabel2011 = !s[0] || v58
  s[18] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = !s[0] || !v58 || !v59
  s[14] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = !s[0] || v58 && !v59
  s[15] = LSP_1a_1_tabel2011_ir
}

function svar_7(f, s) {
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v0 = f.vurderingsdato >= 14519 /* 2009-10-02 */
  s[887] = v0
  const v1 = f.foedselsdag >= -11142 /* 1939-07-01 */
  s[2703] = v1
  const v2 = s[11] || s[12]
  s[2704] = v2
  const v3 = f.foedselsdag >= -3837 /* 1959-07-01 */
  s[2705] = v3
  const v4 = f.foedselsdag >= -3653 /* 1960-01-01 */
  s[2706] = v4
  const v5 = f.foedselsdag >= -3471 /* 1960-07-01 */
  s[2707] = v5
  const v6 = s[13] ? (v3 ? (v4 ? (v5 ? 804 : 798) : 792) : 786) : 780
  const v7 = s[14] || s[15]
  s[2708] = v7
  const v8 = f.foedselsdag >= -5844 /* 1954-01-01 */
  s[2709] = v8
  const v9 = f.foedselsdag >= -5663 /* 1954-07-01 */
  s[2710] = v9
  const v10 = f.foedselsdag >= -5479 /* 1955-01-01 */
  s[2711] = v10
  const v11 = f.foedselsdag >= -5298 /* 1955-07-01 */
  s[559] = v11
  const v12 = v8 ? (v9 ? (v10 ? (v11 ? 804 : 798) : 792) : 786) : 780
  const v13 = f.vurderingsdato >= 16798 /* 2015-12-29 */
  s[2699] = v13
  const v14 = f.foedselsdag >= -2557 /* 1963-01-01 */
  s[561] = v14
  const v15 = f.vurderingsdato >= 18627 /* 2020-12-31 */
  s[2701] = v15
  const v16 = f.foedselsdag >= -1096 /* 1967-01-01 */
  s[562] = v16
  const v17 = f.vurderingsdato >= 20453 /* 2025-12-31 */
  s[2702] = v17
  const v18 = f.foedselsdag >= 365 /* 1971-01-01 */
  s[560] = v18
  const v19 = v13 ? (v15 ? (v17 ? (v8 ? (v9 ? (v10 ? (v11 ? (v14 ? (v16 ? (v18 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780) : v8 ? (v9 ? (v10 ? (v11 ? (v14 ? (v16 ? 828 : 816) : 804) : 798) : 792) : 786) : 780) : v8 ? (v9 ? (v10 ? (v11 ? (v14 ? 816 : 804) : 798) : 792) : 786) : 780) : v12
  const LSP_1a_1 = s[0] ? (v0 ? (s[16] ? (s[17] ? v19 : s[18] ? (v7 ? Math.min(v6, v12) : v12) : v6) : v6) : v1 ? (v2 ? 780 : v6) : 804) : -Infinity
  s[547] = LSP_1a_1
  const LSP_1a_1_hoej = s[0] ? (v0 ? (s[16] ? (s[17] ? v19 : s[18] ? (v7 ? Math.max(v6, v12) : v12) : v6) : v6) : v1 ? (s[19] ? v6 : 780) : 804) : Infinity
  s[546] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[0] ? shiftMonths(f.foedselsdag, LSP_1a_1) : FIRST_DAY
  s[50] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[0] ? shiftMonths(f.foedselsdag, LSP_1a_1_hoej) : NEVER
  s[51] = LSP_1a_1_dag_hoej
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v24 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[29] = v24
  const v25 = shiftMonths(f.foedselsdag, 720)
  s[569] = v25
  const v26 = f.foedselsdag <= -3838 /* 1959-06-30 */
  s[36] = v26
  const v27 = f.foedselsdag <= -3654 /* 1959-12-31 */
  s[2714] = v27
  const v28 = f.foedselsdag <= -3472 /* 1960-06-30 */
  s[2715] = v28
  const v29 = s[20] ? 720 : v26 ? 726 : v27 ? 732 : v28 ? 738 : 744
  const v30 = shiftMonths(f.foedselsdag, v29)
  const FYL_1a_2_er = f.foedselsdag <= -2558 /* 1962-12-31 */
  s[1161] = FYL_1a_2_er
  const v32 = shiftMonths(LSP_1a_1_dag, -36)
  s[37] = v32
  const v33 = shiftMonths(LSP_1a_1_dag_hoej, -36)
  s[38] = v33
  const v34 = f.foedselsdag <= -5845 /* 1953-12-31 */
  s[2716] = v34
  const v35 = f.foedselsdag <= -5664 /* 1954-06-30 */
  s[2717] = v35
  const v36 = f.foedselsdag <= -5480 /* 1954-12-31 */
  s[2718] = v36
  const v37 = f.foedselsdag <= -5299 /* 1955-06-30 */
  s[2719] = v37
  const v38 = f.foedselsdag <= -5115 /* 1955-12-31 */
  s[52] = v38
  const v39 = f.foedselsdag <= -4933 /* 1956-06-30 */
  s[53] = v39
  const v40 = v34 ? 720 : v35 ? 726 : v36 ? 732 : v37 ? 738 : v38 ? 744 : v39 ? 750 : s[20] ? 756 : v26 ? 762 : 768
  const v41 = shiftMonths(f.foedselsdag, v40)
  const FYL_1a_ir = !s[21] || s[22] && v24 && !FYL_1a_2_er && !s[0]
  s[33] = FYL_1a_ir
  const FYL_1a = s[21] ? (s[22] ? (v24 ? (FYL_1a_2_er ? v41 : v32) : v30) : v25) : FIRST_DAY
  s[34] = FYL_1a
  const FYL_1a_hoej = s[21] ? (s[22] ? (v24 ? (FYL_1a_2_er ? v41 : v33) : v30) : v25) : NEVER
  s[35] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const v45 = v24 ? v40 : v29
  const FYL_1a_2 = s[23] ? v45 : -Infinity
  s[1159] = FYL_1a_2
  const FYL_1a_2_hoej = s[23] ? v45 : Infinity
  s[1160] = FYL_1a_2_hoej
  const FYL_1a_2_ir = !FYL_1a_2_er || !s[23]
  s[1162] = FYL_1a_2_ir
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v49 = f.vurderingsdato >= FYL_1a
  s[2721] = v49
  const v50 = f.vurderingsdato >= FYL_1a_hoej
  s[466] = v50
  const v51 = s[24] || s[25]
  s[2722] = v51
  const v52 = s[26] && (s[27] || !s[23]) && (s[28] || s[27])
  s[2723] = v52
  const v53 = !s[21] && !s[23]
  s[2724] = v53
  const v54 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  s[2725] = v54
  const v55 = v49 || FYL_1a_ir
  s[465] = v55
  const FYL_2_1 = !s[21] || v55 && f.erVisiteretTilFleksjob && f.betalerFleksydelsesbidrag && (v51 || v53) && f.pensionsvaerdiIndberettet && v54
  s[1163] = FYL_2_1
  const FYL_2_1_nej = !s[21] || !v50 || f.erVisiteretTilFleksjob === false || f.betalerFleksydelsesbidrag === false || v52 || f.pensionsvaerdiIndberettet === false || !v54
  s[1164] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v58 = shiftDays(monthEnd(f.blevVisiteretTilFleksjobDen), 1)
  const FYL_4_2 = s[23] ? v58 : FIRST_DAY
  s[30] = FYL_4_2
  const FYL_4_2_hoej = s[23] ? v58 : NEVER
  s[31] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob === false || !s[23]
  s[32] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v62 = f.manglendeBidragsmaaneder >= 1
  s[2728] = v62
  const v63 = f.foedselsdag >= 1096 /* 1973-01-01 */
  s[2730] = v63
  const v64 = v63 && shiftMonths(f.foedselsdag, 288) >= f.iAkasseUdenBrudFra || !v63 && f.iAkasseUdenBrudFra <= 9862 /* 1997-01-01 */
  s[2729] = v64
  const v65 = FYL_4_2_ir || FYL_1a_ir
  s[2733] = v65
  const v66 = f.erVisiteretTilFleksjob && shiftMonths(FYL_1a_hoej, -180) >= FYL_4_2
  s[2731] = v66
  const v67 = f.erVisiteretTilFleksjob && shiftMonths(FYL_1a, -180) < FYL_4_2_hoej
  s[2732] = v67
  const FYL_3a_1 = !s[23] || s[22] && (!v24 || f.fravalgteEfterloen && v62 && v64 && (v66 || v65) && f.fleksydelsesbidragFraTilmelding)
  s[1166] = FYL_3a_1
  const FYL_3a_1_nej = !s[23] || !s[22] || !v24 || f.fravalgteEfterloen === false || !v62 || !v64 || v67 || f.fleksydelsesbidragFraTilmelding === false
  s[1167] = FYL_3a_1_nej
  const FYL_3a_1_ir = !s[23] || s[22] && !v24
  s[1168] = FYL_3a_1_ir
}

function svar_8(f, s) {
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v0 = f.vurderingsdato <= 13149 /* 2006-01-01 */
  s[446] = v0
  const v1 = f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[467] = v1
  const v2 = v0 || v1
  s[43] = v2
  const v3 = SATS_1(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[39] = v4
  const v5 = v2 ? Infinity : v3
  s[40] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[42] = v6
  const v7 = quotient([v4, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v8 = quotient([v5, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v9 = v2 || !v6
  s[45] = v9
  const FYL_3a_4 = s[23] ? (s[22] ? (s[29] ? (v6 ? Math.min(v7, v8) : -Infinity) : -Infinity) : 0) : -Infinity
  s[1169] = FYL_3a_4
  const FYL_3a_4_hoej = s[23] ? (s[22] ? (s[29] ? (v6 ? Math.max(v7, v8) : Infinity) : Infinity) : 0) : Infinity
  s[1170] = FYL_3a_4_hoej
  const FYL_3a_4_er = f.fravalgteEfterloen && (!s[23] || !s[22] || !s[29] || !(!v6 && !v2 && v4 === v5))
  s[1171] = FYL_3a_4_er
  const FYL_3a_4_ir = f.fravalgteEfterloen === false || !s[23] || s[22] && (!s[29] || v9)
  s[1172] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v14 = f.vurderingsdato >= 16556 /* 2015-05-01 */
  s[891] = v14
  const v15 = v14 ? shiftDays(f.blevVisiteretTilFleksjobDen, 14) : NEVER
  const FYL_4_1 = s[23] ? v15 : FIRST_DAY
  s[1173] = FYL_4_1
  const FYL_4_1_hoej = s[23] ? v15 : NEVER
  s[1174] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const v18 = shiftDays(monthEnd(f.tilmeldingModtagetDen), 1)
  const FYL_4_3 = s[23] ? v18 : FIRST_DAY
  s[1176] = FYL_4_3
  const FYL_4_3_hoej = s[23] ? v18 : NEVER
  s[1177] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v21 = shiftDays(monthEnd(f.udmeldelseModtagetDen), 1)
  const FYL_5 = s[23] ? (f.oenskedeIkkeTilmelding ? s[30] : v21) : FIRST_DAY
  s[1178] = FYL_5
  const FYL_5_hoej = s[23] ? (f.oenskedeIkkeTilmelding ? s[31] : v21) : NEVER
  s[1179] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob && (!s[23] || f.oenskedeIkkeTilmelding === false || f.erVisiteretTilFleksjob)
  s[1180] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob === false || !s[23] || f.oenskedeIkkeTilmelding && s[32]
  s[1181] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v26 = quotient([v4, 3500], [10000], 'nærmeste', 100)
  const v27 = quotient([v5, 3500], [10000], 'nærmeste', 100)
  const FYL_8_er = !s[0] || !(!v6 && !v2 && v4 === v5)
  s[767] = FYL_8_er
  const FYL_8_ir = !s[0] || v9
  s[768] = FYL_8_ir
  const FYL_8 = s[0] ? (v6 ? Math.min(v26, v27) : -Infinity) : -Infinity
  s[1182] = FYL_8
  const FYL_8_hoej = s[0] ? (v6 ? Math.max(v26, v27) : Infinity) : Infinity
  s[1183] = FYL_8_hoej
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const v32 = shiftDays(f.rykkerForFleksydelsesbidragSendtDen, 21)
  const FYL_9_1 = s[23] ? v32 : FIRST_DAY
  s[1185] = FYL_9_1
  const FYL_9_1_hoej = s[23] ? v32 : NEVER
  s[1186] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const v35 = shiftDays(f.underrettetOmUdmeldelseDen, 28)
  const FYL_9_3 = s[23] ? v35 : FIRST_DAY
  s[1188] = FYL_9_3
  const FYL_9_3_hoej = s[23] ? v35 : NEVER
  s[1189] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v38 = shiftMonths(f.blevVisiteretTilFleksjobDen, 3)
  const FYL_15_1_ir = !s[23] || s[33]
  s[47] = FYL_15_1_ir
  const FYL_15_1 = s[23] ? Math.max(s[34], v38) : FIRST_DAY
  s[48] = FYL_15_1
  const FYL_15_1_hoej = s[23] ? Math.max(s[35], v38) : NEVER
  s[49] = FYL_15_1_hoej
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v42 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  s[2735] = v42
  const v43 = f.maanederUdenForEOeS <= 3
  s[2736] = v43
  const v44 = v42 && v43
  const FYL_15_4 = !s[23] || v44
  s[1190] = FYL_15_4
  const FYL_15_4_nej = !s[23] || !v44
  s[1191] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v47 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v49 = intersect(v47, v48)
  const FYL_15_4_pension = from(v49, 13332 /* 2006-07-03 */)
  s[1192] = FYL_15_4_pension
  const v51 = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1)
  s[2737] = v51
  const FYL_15_4_pension_ir = v51 >= NEVER
  s[1193] = FYL_15_4_pension_ir
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const FYL_18_5_er = f.foedselsdag >= -5114 /* 1956-01-01 */
  s[46] = FYL_18_5_er
  const v54 = FYL_18_5_er && s[36]
  s[2740] = v54
  const v55 = f.fleksydelseFraDen >= s[37]
  s[2741] = v55
  const v56 = f.fleksydelseFraDen >= s[38]
  s[2742] = v56
  const v57 = !v54 || !v56
  s[2739] = v57
  const v58 = v54 && (v55 || !s[0])
  s[2738] = v58
  const FYL_17_1 = !s[23] || s[2] && (!s[36] || v58)
  s[44] = FYL_17_1
  const FYL_17_1_nej = !s[23] || !s[2] || s[36] && v57
  s[41] = FYL_17_1_nej
}

function svar_9(f, s) {
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v0 = quotient([s[39], 473200], [10000], 'nærmeste', 1200)
  const v1 = quotient([s[40], 473200], [10000], 'nærmeste', 1200)
  const v2 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[877] = v2
  const v3 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[67] = v3
  const v4 = v2 || v3
  s[225] = v4
  const v5 = SATS_2(f.vurderingsdato)
  const v6 = v4 ? -Infinity : v5
  const v7 = v4 ? Infinity : v5
  const v8 = SATS_3(f.vurderingsdato)
  const v9 = v4 ? -Infinity : v8
  const v10 = v4 ? Infinity : v8
  const v11 = Math.max(v6, v9)
  const v12 = Math.min(v7, v10)
  const v13 = !s[23] && v12 >= v11
  const v14 = s[41] || v13
  const v15 = s[41] ? (v13 ? Math.min(v9, v11) : v9) : v11
  const v16 = s[41] ? (v13 ? Math.max(v10, v12) : v10) : v12
  const FYL_17_2_er = !s[23] || !s[2] && !(!s[42] && !s[43] && s[39] === s[40]) || s[2] && (s[44] || s[41] || v13)
  s[1196] = FYL_17_2_er
  const FYL_17_2_ir = !s[23] || !s[2] && s[45] || s[2] && (s[44] && v4 || s[41] && v4 || !s[23] && v4 || !s[23] && !(!v4 && v6 === v7 && !v4 && v9 === v10 && v6 === v9))
  s[1197] = FYL_17_2_ir
  const FYL_17_2 = s[23] ? (s[2] ? (s[44] ? (v14 ? Math.min(v6, v15) : v6) : v15) : s[42] ? Math.min(v0, v1) : -Infinity) : -Infinity
  s[1194] = FYL_17_2
  const FYL_17_2_hoej = s[23] ? (s[2] ? (s[44] ? (v14 ? Math.max(v7, v16) : v7) : v16) : s[42] ? Math.max(v0, v1) : Infinity) : Infinity
  s[1195] = FYL_17_2_hoej
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v21 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse)
  const v22 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse)
  const v23 = v21 <= -Infinity
  const v24 = quotient([v21], [12], 'nærmeste', 100)
  const v25 = quotient([v22], [12], 'nærmeste', 100)
  const FYL_17_4_er = !s[0] || FYL_17_2_er && !(v23 && (!FYL_17_2_er || !FYL_17_2_ir && v21 === v22))
  s[1200] = FYL_17_4_er
  const FYL_17_4_ir = !s[0] || FYL_17_2_ir || v23
  s[1201] = FYL_17_4_ir
  const FYL_17_4 = s[0] ? (v23 ? -Infinity : Math.min(v24, v25)) : -Infinity
  s[1198] = FYL_17_4
  const FYL_17_4_hoej = s[0] ? (v23 ? Infinity : Math.max(v24, v25)) : Infinity
  s[1199] = FYL_17_4_hoej
  // FYL.18.5: Fradrag i fleksydelsen om året for pensioner (FYL § 18, stk. 5-6)
  const v30 = Math.round(f.livsvarigPensionOmAaret * 16 / 25) + Math.round(f.pensionsdepoter / 25) + Math.round(f.loebendePensionFraAnsaettelse * 16 / 25)
  const FYL_18_5 = s[29] ? v30 : -Infinity
  s[1202] = FYL_18_5
  const FYL_18_5_hoej = s[29] ? v30 : Infinity
  s[1203] = FYL_18_5_hoej
  const FYL_18_5_ir = !s[46] || !s[29]
  s[1204] = FYL_18_5_ir
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v34 = f.arbejdstimerIMaanedenMedFleksydelse <= 12800
  s[2745] = v34
  const v35 = v34 && f.arbejdetErFleksjobEllerHosAegtefaellen === false
  const FYL_20_3 = !s[29] || v35
  s[1205] = FYL_20_3
  const FYL_20_3_nej = !s[29] || !v35
  s[1206] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const v38 = shiftDays(monthEnd(f.ansoegtOmFleksydelseDen), 1)
  const FYL_22_1_ir = !s[23] || s[47]
  s[1209] = FYL_22_1_ir
  const FYL_22_1 = s[23] ? Math.max(s[48], v38) : FIRST_DAY
  s[1207] = FYL_22_1
  const FYL_22_1_hoej = s[23] ? Math.max(s[49], v38) : NEVER
  s[1208] = FYL_22_1_hoej
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v42 = monthEnd(s[50])
  s[565] = v42
  const v43 = monthEnd(s[51])
  s[566] = v43
  const FYL_22_2_ir = !s[23] || !s[0]
  s[1212] = FYL_22_2_ir
  const FYL_22_2 = s[23] ? v42 : FIRST_DAY
  s[1210] = FYL_22_2
  const FYL_22_2_hoej = s[23] ? v43 : NEVER
  s[1211] = FYL_22_2_hoej
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const v47 = s[29] ? (s[52] ? 60 : s[53] ? 54 : s[20] ? 48 : s[36] ? 42 : 36) : 60
  const FYL_22_2_laengst = s[23] ? v47 : -Infinity
  s[1213] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[23] ? v47 : Infinity
  s[1214] = FYL_22_2_laengst_hoej
  // GDPR.12.3: Du skal have svar om dine data (GDPR § 12, stk. 3)
  const v50 = f.indsigtsanmodningModtaget >= 17676 /* 2018-05-25 */
  s[1217] = v50
  const v51 = shiftMonths(f.indsigtsanmodningModtaget, f.indsigtsfristenErForlaenget ? 3 : 1)
  const GDPR_12_3 = v50 ? v51 : FIRST_DAY
  s[1215] = GDPR_12_3
  const GDPR_12_3_hoej = v50 ? v51 : NEVER
  s[1216] = GDPR_12_3_hoej
  // GDPR.15.1.medarbejder: Du skal vide, hvilken medarbejder der slog op (GDPR § 15, stk. 1)
  const v54 = f.vurderingsdato >= 17676 /* 2018-05-25 */
  s[824] = v54
  const v55 = f.bedtOmIndsigtIOpslag && f.medarbejderensNavnErNoedvendigt
  const GDPR_15_1_medarbejder = !v54 || v55
  s[1218] = GDPR_15_1_medarbejder
  const GDPR_15_1_medarbejder_nej = !v54 || !v55
  s[1219] = GDPR_15_1_medarbejder_nej
  // GDPR.15.1.opslag: Du skal vide, hvornår og hvorfor der er slået op (GDPR § 15, stk. 1)
  const v58 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[896] = v58
  const GDPR_15_1_opslag = !v54 || f.bedtOmIndsigtIOpslag
  s[1221] = GDPR_15_1_opslag
  const GDPR_15_1_opslag_nej = !v54 || !v58 || f.bedtOmIndsigtIOpslag === false
  s[1222] = GDPR_15_1_opslag_nej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v61 = Math.max(1, Math.floor(Math.min(f.ordinaertAnsatte, 50) / 5) + Math.floor(Math.max(0, f.ordinaertAnsatte - 50) / 10))
  const INDSATSBEK_65 = s[0] ? v61 : -Infinity
  s[1223] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[0] ? v61 : Infinity
  s[1224] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v64 = Math.round(f.stoetteTilAnsaettelsenOmAaret * 10000 / f.loenomkostningerOmAaret)
  const INDSATSBEK_86 = s[0] ? v64 : -Infinity
  s[1225] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[0] ? v64 : Infinity
  s[1226] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat === false || !s[0]
  s[1227] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v68 = f.arbejdsgiverenErPrivat && INDSATSBEK_86_hoej > 7500
  s[2751] = v68
  const v69 = f.arbejdsgiverenErPrivat && INDSATSBEK_86 <= 7500
  s[2752] = v69
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat && (!s[0] || v68)
  s[1228] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat && (!s[0] || v69)
  s[1229] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat === false || !s[0] || INDSATSBEK_86_ir
  s[1230] = INDSATSBEK_86_loft_ir
  // INDSATSBEK.138.3: Tilbuddet i revalideringen følger med, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const v73 = f.vurderingsdato >= 14457 /* 2009-08-01 */
  s[54] = v73
  const INDSATSBEK_138_3 = f.revalideringErBevilget && f.flytterTilAndenKommune && f.harAftaltTilbudIRevalidering
  s[1231] = INDSATSBEK_138_3
  const INDSATSBEK_138_3_nej = INDSATSBEK_138_3 && !v73
  s[1232] = INDSATSBEK_138_3_nej
  const INDSATSBEK_138_3_ir = !INDSATSBEK_138_3 || !v73
  s[1233] = INDSATSBEK_138_3_ir
}

function svar_10(f, s) {
  // INDSATSBEK.138.3.plan: Planen for revalideringen ændres, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const v0 = f.revalideringErBevilget && f.flytterTilAndenKommune
  s[2754] = v0
  const INDSATSBEK_138_3_plan = v0 && (!s[54] || f.planenSkalAendresVedFlytning)
  s[1234] = INDSATSBEK_138_3_plan
  const INDSATSBEK_138_3_plan_nej = v0 && (!s[54] || f.planenSkalAendresVedFlytning === false)
  s[1235] = INDSATSBEK_138_3_plan_nej
  const INDSATSBEK_138_3_plan_ir = !v0 || !s[54]
  s[1236] = INDSATSBEK_138_3_plan_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const KOMP_17a_3_er = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  s[1271] = KOMP_17a_3_er
  const v5 = f.fortrinVed === 'offentlig_stilling'
  s[55] = v5
  const v6 = v5 && f.stillingenBesaettesInternt
  s[56] = v6
  const v7 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig && !v6 && f.ligeSaaKvalificeret
  const KOMP_3_1 = !s[0] || v7
  s[1237] = KOMP_3_1
  const KOMP_3_1_nej = !s[0] || !v7
  s[1238] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v10 = f.assistanceTil === 'andet'
  s[2756] = v10
  const v11 = f.funktionsnedsaettelsenErVarigOgBetydelig && !v10 && f.erhvervetUforeneligtMedNedsaettelsen === false && f.assistancenErVikarEllerMedhjaelp === false
  const KOMP_4 = !s[0] || v11
  s[825] = KOMP_4
  const KOMP_4_nej = !s[0] || !v11
  s[903] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v14 = f.assistanceTil === 'efteruddannelse_foer_job'
  s[2759] = v14
  const v15 = f.flereFunktionsnedsaettelser || f.funktionsnedsaettelsenErMegetBetydelig
  s[2761] = v15
  const v16 = v15 && f.assistanceUdOver20Timer
  s[2760] = v16
  const v17 = v14 || v16
  s[2758] = v17
  const v18 = v17 ? 3700 : Math.min(2000, Math.round(2000 * f.arbejdstimerVedAssistance / 3700))
  const KOMP_7_3 = s[0] ? v18 : -Infinity
  s[1240] = KOMP_7_3
  const KOMP_7_3_hoej = s[0] ? v18 : Infinity
  s[1241] = KOMP_7_3_hoej
  const v21 = KOMP_4_nej || !s[0]
  const KOMP_7_3_ir = !s[0] || v21
  s[826] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const KOMP_7_3_behov = s[0] ? Math.min(KOMP_7_3, f.behovForAssistance) : -Infinity
  s[1243] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[0] ? Math.min(KOMP_7_3_hoej, f.behovForAssistance) : Infinity
  s[1244] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_ir = KOMP_4 && (!s[0] || KOMP_7_3_ir) || v21
  s[1245] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v26 = f.uddannelseMedAssistance === 'anden'
  s[2765] = v26
  const v27 = f.vurderingsdato >= 15887 /* 2013-07-01 */
  s[57] = v27
  const v28 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  s[2766] = v28
  const v29 = !v27 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v26 || v27 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v28
  const KOMP_14 = !s[0] || v29
  s[827] = KOMP_14
  const KOMP_14_nej = !s[0] || !v29
  s[1247] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const v32 = Math.min(f.behovForAssistance, f.saerligtTilfaeldeUnderUddannelse ? 3700 : 2000)
  const KOMP_14a_3 = s[0] ? v32 : -Infinity
  s[1248] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[0] ? v32 : Infinity
  s[1249] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = !s[0] || KOMP_14_nej || !s[0]
  s[1250] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v36 = f.handicapUddannelsensLaengde >= 18
  s[2767] = v36
  const v37 = shiftMonths(f.handicapUddannelseAfsluttet, 24) >= f.vurderingsdato
  s[2768] = v37
  const v38 = f.handicapGoerBeskaeftigelseVanskelig && v36 && f.uddannelsenGiverAdgangTilAkasse && v37 && f.ansatEfterHandicapUddannelsen === false && f.manglerErfaringIFaget
  const KOMP_15_1 = !s[0] || v38
  s[828] = KOMP_15_1
  const KOMP_15_1_nej = !s[0] || !v38
  s[1252] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const LAB_31_3_ledighedsydelse_er = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[58] = LAB_31_3_ledighedsydelse_er
  const v42 = shiftDays(shiftMonths(f.isbryderBegyndte, 12), -1)
  const KOMP_15b_3 = LAB_31_3_ledighedsydelse_er ? v42 : FIRST_DAY
  s[1253] = KOMP_15b_3
  const KOMP_15b_3_hoej = LAB_31_3_ledighedsydelse_er ? v42 : NEVER
  s[1254] = KOMP_15b_3_hoej
  const KOMP_15b_3_ir = KOMP_15_1 && !LAB_31_3_ledighedsydelse_er || KOMP_15_1_nej || !s[0]
  s[1255] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v46 = f.hjaelpemidletErAfgoerende || f.hjaelpemidletKompenserer
  s[2771] = v46
  const v47 = f.handicapGoerBeskaeftigelseVanskelig || f.andenLovDaekkerHjaelpemidlet === false
  s[2772] = v47
  const v48 = !LAB_31_3_ledighedsydelse_er && v46 || LAB_31_3_ledighedsydelse_er && v46 && f.udgiftenLiggerUdOverArbejdsgiverens && f.saedvanligtPaaArbejdspladsen === false && v47
  const v49 = !s[0] || v48
  const v50 = !s[0] || !v48
  const v51 = f.arbejdshjaelpemiddelTil === 'tilbud'
  s[2770] = v51
  const KOMP_15f_1 = v51 && v49
  s[1256] = KOMP_15f_1
  const KOMP_15f_1_nej = v51 && v50
  s[1257] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = !v51 || !s[0]
  s[1258] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v55 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  s[2773] = v55
  const KOMP_15i_1 = v55 && v49
  s[1259] = KOMP_15i_1
  const KOMP_15i_1_nej = v55 && v50
  s[1260] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = !v55 || !s[0]
  s[1261] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v59 = f.hjaelpemidletErAfgoerende && f.hjaelpemidletKompenserer && f.andenLovDaekkerHjaelpemidlet === false
  const v60 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  s[2774] = v60
  const KOMP_15j_1 = v60 && (!s[0] || v59)
  s[1262] = KOMP_15j_1
  const KOMP_15j_1_nej = v60 && (!s[0] || !v59)
  s[1263] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = !v60 || !s[0]
  s[1264] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v64 = LAB_31_3_ledighedsydelse_er ? shiftDays(f.hjaelpemiddelSoegtDen, 28) : NEVER
  const KOMP_16 = s[0] ? v64 : FIRST_DAY
  s[1265] = KOMP_16
  const KOMP_16_hoej = s[0] ? v64 : NEVER
  s[1266] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const v67 = Math.max(f.assistanceBegyndte, shiftMonths(f.assistanceSoegtDen, -3))
  const KOMP_16a_2 = s[0] ? v67 : FIRST_DAY
  s[1267] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[0] ? v67 : NEVER
  s[1268] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const v70 = shiftDays(f.afslagPaaStillingModtaget, 28)
  const KOMP_17a_3 = s[0] ? v70 : FIRST_DAY
  s[1269] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[0] ? v70 : NEVER
  s[1270] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = !KOMP_17a_3_er || !s[0]
  s[1272] = KOMP_17a_3_ir
}

function svar_11(f, s) {
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v0 = s[55] && f.opfylderFormelleUddannelseskrav
  s[2776] = v0
  const v1 = f.fortrinVed === 'stadeplads_eller_taxi'
  s[2778] = v1
  const v2 = v1 && f.aabenbartRingereKvalificeret === false
  s[2777] = v2
  const v3 = v0 || v2
  s[2775] = v3
  const v4 = f.handicapGoerBeskaeftigelseVanskelig && !s[56] && f.bedtOmFortrinsadgang && v3
  const KOMPBEK_6_2 = !s[0] || v4
  s[1273] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = !s[0] || !v4
  s[1274] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v7 = s[57] ? shiftMonths(f.assistanceBevilgetDen, 12) : NEVER
  const KOMPBEK_15_4 = s[0] ? v7 : FIRST_DAY
  s[1275] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[0] ? v7 : NEVER
  s[1276] = KOMPBEK_15_4_hoej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v10 = f.pensionDuFaar === 'foertidspension'
  s[210] = v10
  const v11 = f.vurderingsdato >= s[51]
  s[211] = v11
  const v12 = f.vurderingsdato >= s[50]
  s[73] = v12
  const v13 = !v11 || !s[0]
  s[74] = v13
  const LAB_6_11 = !s[0] || !s[58] && v10 && v13 && f.ikkeNormaltArbejdePaaNedsatTid || s[58] && v10
  s[1277] = LAB_6_11
  const LAB_6_11_nej = !s[0] || !s[58] && (!v10 || v12 || f.ikkeNormaltArbejdePaaNedsatTid === false) || s[58] && !v10
  s[1278] = LAB_6_11_nej
  // LAB.22.1: Dit cv skal på Jobnet (LAB § 22, stk. 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[190] = LAS_69t_2_er
  const v17 = s[58] && f.harJobEllerVirksomhedVedTilbud === false
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[193] = LAB_31_3_er
  const LAB_22_1 = LAB_31_3_er && (!LAS_69t_2_er || v17)
  s[1279] = LAB_22_1
  const LAB_22_1_nej = LAB_31_3_er && (!LAS_69t_2_er || !v17)
  s[1280] = LAB_22_1_nej
  const LAB_22_1_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[829] = LAB_22_1_ir
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v22 = f.soegteHjaelpDen >= 13332 /* 2006-07-03 */
  s[69] = v22
  const LAB_95_1_er = f.soegteHjaelpDen >= s[59]
  s[71] = LAB_95_1_er
  const v24 = shiftDays(f.soegteHjaelpDen, 91)
  const v25 = f.soegteHjaelpDen >= 16071 /* 2014-01-01 */
  s[905] = v25
  const LAB_92_straks_nej = !v22 || v25
  s[1336] = LAB_92_straks_nej
  const LAB_92_1 = v22 ? (v25 ? FIRST_DAY : v24) : FIRST_DAY
  s[1332] = LAB_92_1
  const LAB_92_1_hoej = v22 ? (v25 ? NEVER : v24) : NEVER
  s[1333] = LAB_92_1_hoej
  const LAB_92_1_ir = LAB_95_1_er || LAB_92_straks_nej
  s[1335] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v30 = f.soegteHjaelpDen >= 14028 /* 2008-05-29 */
  s[70] = v30
  const v31 = f.soegteHjaelpDen >= 13572 /* 2007-02-28 */
  s[2783] = v31
  const v32 = shiftMonths(f.soegteHjaelpDen, 12)
  const v33 = shiftMonths(f.soegteHjaelpDen, 9)
  const LAB_95_1 = v22 ? (v31 ? (v30 ? (v25 ? FIRST_DAY : v33) : FIRST_DAY) : v32) : FIRST_DAY
  s[1340] = LAB_95_1
  const LAB_95_1_hoej = v22 ? (v31 ? (v30 ? (v25 ? NEVER : v33) : NEVER) : v32) : NEVER
  s[1341] = LAB_95_1_hoej
  const LAB_95_1_ir = !LAB_95_1_er || !v22 || v31 && (!v30 || v25)
  s[1342] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const LAB_29_1_ir = !v22 || v25 || !LAB_95_1_er && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  s[1284] = LAB_29_1_ir
  const LAB_29_1 = v22 ? (v25 ? FIRST_DAY : LAB_95_1_er ? LAB_95_1 : LAB_92_1) : FIRST_DAY
  s[1282] = LAB_29_1
  const LAB_29_1_hoej = v22 ? (v25 ? NEVER : LAB_95_1_er ? LAB_95_1_hoej : LAB_92_1_hoej) : NEVER
  s[1283] = LAB_29_1_hoej
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v40 = f.vurderingsdato >= s[59]
  s[290] = v40
  const v41 = !v40 && f.harErhvervskompetencegivendeUddannelse === false
  s[279] = v41
  const LAB_30_3 = !s[4] || v41
  s[1285] = LAB_30_3
  const LAB_30_3_nej = !s[4] || !v41
  s[1286] = LAB_30_3_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const LAB_31_3 = LAS_69t_2_er ? (s[58] ? (s[60] ? -Infinity : 4) : 6) : -Infinity
  s[1288] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (s[58] ? (s[60] ? Infinity : 4) : 6) : Infinity
  s[1289] = LAB_31_3_hoej
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || s[58] && s[60]
  s[830] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v47 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[64] = v47
  const v48 = v47 ? (f.fritagetForJobsamtaler ? 0 : 4) : 4
  const LAB_31_3_ledighedsydelse = s[58] ? v48 : -Infinity
  s[1291] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[58] ? v48 : Infinity
  s[1292] = LAB_31_3_ledighedsydelse_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v51 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v52 = f.risikoForFireAar ? v51 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (s[58] ? (s[60] ? FIRST_DAY : v51) : v52) : FIRST_DAY
  s[1293] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (s[58] ? (s[60] ? NEVER : v51) : v52) : NEVER
  s[1294] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[1295] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[1296] = LAB_33_3_nej
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[1298] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v58 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[2788] = v58
  const v59 = f.ressourceforloebErBevilget && v58
  s[201] = v59
  const v60 = s[2] && (!s[60] || v59)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[0] || v60)
  s[202] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[0] || !v60)
  s[204] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[0]
  s[203] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[0] || s[2] && (!s[60] || LOV1750_21_8))
  s[831] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[0] || !s[2] || s[60] && LOV1750_21_8_nej)
  s[832] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[0] || s[2] && s[60] && LOV1750_21_8_ir
  s[833] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v67 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[581] = v67
  const v68 = v47 && v67
  const LAB_43 = !s[0] || v68
  s[834] = LAB_43
  const LAB_43_nej = !s[0] || !v68
  s[835] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[65] = LAB_45_1
  const v72 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[195] = v72
  const v73 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[196] = v73
  const v74 = v72 && !v73
  s[198] = v74
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v72)
  s[62] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v72 || !v73)
  s[61] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v74
  s[63] = LAB_109_2_kraft_ir
}

function svar_12(f, s) {
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v0 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[909] = v0
  const v1 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[191] = v1
  const v2 = f.ventesFuldtRask === false || !v1 || s[61]
  s[2798] = v2
  const v3 = f.ventesFuldtRask && v1 && (s[62] || s[63])
  s[2797] = v3
  const v4 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[2799] = v4
  const v5 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[194] = v5
  const v6 = !v0 && f.tvaerfagligtBehovIForloebet
  const v7 = s[64] && v5 && !v0
  s[2792] = v7
  const LAB_109_1 = s[65] && (v7 || !s[65] || !v5 && v2 && !v4 || v5 && v6)
  s[1359] = LAB_109_1
  const LAB_109_1_nej = s[65] && (v7 || !s[65] || !v5 && (v3 || v4) || v5 && !v6)
  s[1360] = LAB_109_1_nej
  const LAB_109_1_ir = !s[65] || v7 || !s[65]
  s[1361] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v11 = !s[65] || v0
  const v12 = !s[65] || LAB_109_1_nej
  s[199] = v12
  const LAB_44_1 = s[65] && (LAB_109_1 || LAB_109_1_ir)
  s[197] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v11
  s[1302] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v12
  s[1303] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = s[65] && v11
  s[1304] = LAB_45_1_nej
  const LAB_45_1_ir = !s[65] || v11
  s[1305] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v18 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[258] = v18
  const v19 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2803] = v19
  const v20 = !v19 && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  s[2802] = v20
  const v21 = !s[58] && (v18 || v20) || s[58] && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  const LAB_57_1 = !s[0] || v21
  s[836] = LAB_57_1
  const LAB_57_1_nej = !s[0] || !v21
  s[1307] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v24 = f.praktikkensFormaal === 'optraening'
  s[2804] = v24
  const v25 = v24 || f.helbredetErStationaert
  const LAB_58_1 = !s[0] || v25
  s[1308] = LAB_58_1
  const LAB_58_1_nej = !s[0] || !v25
  s[1309] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v28 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  s[2805] = v28
  const v29 = s[58] && v28 && f.ansatPaaPraktikstedet
  const LAB_60_1 = !s[0] || v29
  s[1310] = LAB_60_1
  const LAB_60_1_nej = !s[0] || !v29
  s[1311] = LAB_60_1_nej
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v32 = f.maalgruppeForTilbud === 'dagpenge'
  s[259] = v32
  const v33 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2808] = v33
  const v34 = v33 && f.harVanskeligtVedLoentilskud === false
  s[2807] = v34
  const v35 = v32 || v34
  s[2806] = v35
  const v36 = shiftDays(shiftDays(f.praktikBegyndte, 28), -1)
  const v37 = shiftDays(shiftDays(f.praktikBegyndte, 182), -1)
  const v38 = shiftDays(shiftDays(f.praktikBegyndte, 91), -1)
  const v39 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[72] = v39
  const v40 = s[58] ? (v39 ? v36 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? shiftDays(shiftDays(f.praktikBegyndte, 273), -1) : v37) : v38) : v35 ? v36 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? NEVER : v37) : v38
  const LAB_61_1 = s[66] ? v40 : FIRST_DAY
  s[1312] = LAB_61_1
  const LAB_61_1_hoej = s[66] ? v40 : NEVER
  s[1313] = LAB_61_1_hoej
  const LAB_61_1_ir = LAB_57_1 && !s[66] || LAB_57_1_nej || !s[0]
  s[1314] = LAB_61_1_ir
  // LAB.66.1: Job med løntilskud (LAB § 66, stk. 1)
  const v44 = f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'under_18'
  s[2811] = v44
  const v45 = f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2813] = v45
  const v46 = v45 && f.aabenlystUddannelsesparat
  s[2812] = v46
  const v47 = v28 && f.harJobEllerVirksomhedVedTilbud
  s[2814] = v47
  const v48 = v44 || v46 || v47
  s[2810] = v48
  const v49 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'selvforsoergende'
  s[2817] = v49
  const v50 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb'
  s[2819] = v50
  const v51 = f.tilbuddetsArt === 'loentilskud_privat'
  s[260] = v51
  const v52 = v50 && v51
  s[2818] = v52
  const v53 = v49 || v52
  s[2816] = v53
  const v54 = shiftMonths(f.foedselsdag, 600)
  s[209] = v54
  const v55 = v54 >= f.vurderingsdato
  s[2821] = v55
  const v56 = f.harKompetencegivendeUddannelse === false || !v55 || f.eneforsoergerVedLoentilskud
  s[2820] = v56
  const v57 = f.maanederMedForsoergelseFoerLoentilskud >= 6
  s[2822] = v57
  const v58 = !v53 || v56 || v57
  s[2815] = v58
  const v59 = !v48 && v58
  const v60 = f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2809] = v60
  const LAB_66_1 = v60 && (!s[58] || v59)
  s[837] = LAB_66_1
  const LAB_66_1_nej = v60 && (!s[58] || !v59)
  s[1316] = LAB_66_1_nej
  const LAB_66_1_ir = !v60 || !s[58]
  s[1317] = LAB_66_1_ir
  // LAB.68.1: Løntilskuddet kan vare til (LAB § 68)
  const v64 = f.maalgruppeForTilbud === 'foertidspension'
  s[68] = v64
  const v65 = f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2823] = v65
  const v66 = shiftDays(shiftMonths(f.loentilskudBegyndte, 6), -1)
  const v67 = v64 ? NEVER : v39 ? (v65 ? shiftDays(shiftMonths(f.loentilskudBegyndte, 4), -1) : v66) : f.loentilskudForlaengesTil12Maaneder ? shiftDays(shiftMonths(f.loentilskudBegyndte, 12), -1) : v66
  const LAB_68_1 = s[58] ? v67 : FIRST_DAY
  s[1318] = LAB_68_1
  const LAB_68_1_hoej = s[58] ? v67 : NEVER
  s[1319] = LAB_68_1_hoej
  const LAB_68_1_ir = LAB_66_1 && !s[58] || LAB_66_1_nej || LAB_66_1_ir
  s[1320] = LAB_68_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = !s[0] || f.vilkaarAftaltMedFagligOrganisation
  s[1321] = LAB_74
  const LAB_74_nej = !s[0] || f.vilkaarAftaltMedFagligOrganisation === false
  s[1322] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v73 = f.vurderingsdato <= 13148 /* 2005-12-31 */
  s[243] = v73
  const v74 = v73 || s[67]
  s[564] = v74
  const v75 = SATS_4(f.vurderingsdato)
  const v76 = SATS_5(f.vurderingsdato)
  const LAB_76_6_ir = !s[0] || v74
  s[838] = LAB_76_6_ir
  const LAB_76_6 = s[0] ? (f.saerligtTilfaeldeForLoentilskud ? (v74 ? -Infinity : v75) : v74 ? -Infinity : v76) : -Infinity
  s[1323] = LAB_76_6
  const LAB_76_6_hoej = s[0] ? (f.saerligtTilfaeldeForLoentilskud ? (v74 ? Infinity : v75) : v74 ? Infinity : v76) : Infinity
  s[1324] = LAB_76_6_hoej
}

function svar_13(f, s) {
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = !s[0] || f.ansaettelsenErDroeftetMedDeAnsatte
  s[1326] = LAB_78
  const LAB_78_nej = !s[0] || f.ansaettelsenErDroeftetMedDeAnsatte === false
  s[1327] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v2 = !s[58] && (f.merbeskaeftigelse || f.stillingenErLedigVedAfgang) || s[58] && f.merbeskaeftigelse
  const LAB_79 = !s[0] || v2
  s[1328] = LAB_79
  const LAB_79_nej = !s[0] || !v2
  s[1329] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const v5 = f.vurderingsdato >= 15404 /* 2012-03-05 */
  s[262] = v5
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const LAB_90 = !s[58] || !s[68]
  s[1330] = LAB_90
  const LAB_90_nej = !s[58] || s[68]
  s[1331] = LAB_90_nej
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const v8 = f.kunProblemetLedighed && f.harErhvervskompetencegivendeUddannelse === false
  s[2825] = v8
  const LAB_92_timer = s[69] ? (s[70] ? -Infinity : v8 ? 3000 : 0) : -Infinity
  s[1337] = LAB_92_timer
  const LAB_92_timer_hoej = s[69] ? (s[70] ? Infinity : 3000) : Infinity
  s[1338] = LAB_92_timer_hoej
  const LAB_92_timer_ir = s[71] || !s[69] || s[70]
  s[1339] = LAB_92_timer_ir
  // LAB.102.1: Det første tilbud skal være begyndt (LAB § 102)
  const v12 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[257] = v12
  const v13 = v12 ? shiftMonths(f.tilbudsfristenRegnesFra, 1) : shiftMonths(f.tilbudsfristenRegnesFra, 6)
  const v14 = s[72] && f.kommerSelvIJob
  s[2827] = v14
  const v15 = s[64] ? (v14 ? NEVER : v13) : v13
  const LAB_102_1 = s[58] ? v15 : FIRST_DAY
  s[1343] = LAB_102_1
  const LAB_102_1_hoej = s[58] ? v15 : NEVER
  s[1344] = LAB_102_1_hoej
  const LAB_102_1_er = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[261] = LAB_102_1_er
  const LAB_102_1_ir = !LAB_102_1_er || !s[58]
  s[1345] = LAB_102_1_ir
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v20 = f.opholdSeneste8Aar >= 84
  s[2831] = v20
  const v21 = f.retEfterEURetten || v20
  const v22 = f.vurderingsdato >= 16679 /* 2015-09-01 */
  s[2830] = v22
  const v23 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[809] = v23
  const v24 = f.opholdSeneste10Aar >= 108
  s[2832] = v24
  const v25 = !s[29] && v21 || s[29] && (!v22 || !v23 && v21 || v23 && (f.retEfterEURetten || v24))
  const v26 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[288] = v26
  const v27 = f.modtogHjaelpenVedSkaerpelsen2019 && v23 && v26
  s[2828] = v27
  const LAS_11_3 = v27 && v21 || !v27 && (!s[0] || v25)
  s[1587] = LAS_11_3
  const LAS_11_3_nej = v27 && !v21 || !v27 && (!s[0] || !v25)
  s[1588] = LAS_11_3_nej
  const LAS_11_3_ir = !v27 && !s[0]
  s[291] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const LAS_17_1_er = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[278] = LAS_17_1_er
  const v32 = f.fuldtidsarbejdeSeneste8Aar >= 30
  s[2834] = v32
  const v33 = f.indrejstDen >= 13879 /* 2008-01-01 */
  s[2836] = v33
  const v34 = f.indrejstFraUdlandet && v33
  s[2835] = v34
  const v35 = f.fuldtidsarbejdeSeneste10Aar >= 30
  s[2837] = v35
  const v36 = f.indrejstDen >= -639 /* 1968-04-02 */
  s[2839] = v36
  const v37 = f.indrejstFraUdlandet && v36
  s[2838] = v37
  const LAS_11_8 = v27 || !s[0] || !s[29] && (f.harHaftRetTilStarthjaelp === false || f.retEfterEURetten || f.pensionNedsatForOptjening || s[73] || v32) || s[29] && (!v23 || !LAS_17_1_er && (!v34 || f.retEfterEURetten || f.pensionNedsatForOptjening || s[73] || f.opfyldtBeskaeftigelseskravetFoer || v35) || LAS_17_1_er && (!v37 || f.retEfterEURetten || f.pensionNedsatForOptjening || s[73] || f.opfyldtBeskaeftigelseskravetFoer || v35))
  s[1590] = LAS_11_8
  const LAS_11_8_nej = !v27 && (!s[0] || !s[29] && f.harHaftRetTilStarthjaelp && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[74] && !v32 || s[29] && v23 && (!LAS_17_1_er && v34 && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[74] && f.opfyldtBeskaeftigelseskravetFoer === false && !v35 || LAS_17_1_er && v37 && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[74] && f.opfyldtBeskaeftigelseskravetFoer === false && !v35))
  s[1591] = LAS_11_8_nej
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const LAB_105a_3_er = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[192] = LAB_105a_3_er
  const v41 = f.fikSelvforsoergelsesydelse && f.fordrevetFraUkraine === false
  const v42 = LAS_11_3_nej || LAS_11_8_nej
  s[292] = v42
  const v43 = (LAS_11_3 || LAS_11_3_ir) && (LAS_11_8 || LAS_11_3_ir) && (LAS_11_3 || LAS_11_8)
  s[293] = v43
  const v44 = v42 || LAS_11_3_ir
  s[294] = v44
  const LAB_105a_1 = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && v41 || LAS_17_1_er && v44 && f.fordrevetFraUkraine === false)
  s[1346] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && !v41 || LAS_17_1_er && (v43 || f.fordrevetFraUkraine))
  s[1347] = LAB_105a_1_nej
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const v47 = shiftMonths(f.omfattetAfArbejdspligtFra, 1)
  const LAB_105a_3 = LAB_105a_3_er ? v47 : FIRST_DAY
  s[1349] = LAB_105a_3
  const LAB_105a_3_hoej = LAB_105a_3_er ? v47 : NEVER
  s[1350] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const v50 = f.fikSelvforsoergelsesydelse ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  const LAB_105a_indfaset = LAB_105a_3_er ? v50 : FIRST_DAY
  s[1352] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = LAB_105a_3_er ? v50 : NEVER
  s[1353] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[146] = SDL_53_1_timer_er
  const v54 = f.timerDuKanArbejde === 0
  s[2846] = v54
  const v55 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[770] = v55
  const v56 = v55 >= 400
  s[2847] = v56
  const v57 = v54 || v56
  s[2845] = v57
  const v58 = SDL_53_1_timer_er && v57
  s[2844] = v58
  const v59 = f.persongruppe === 'selvstaendig'
  s[162] = v59
  const v60 = f.andelAfArbejdetDuKan <= 5000
  s[389] = v60
  const v61 = v59 && v60
  s[2848] = v61
  const v62 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[2849] = v62
  const v63 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[2853] = v63
  const v64 = f.ansatIFleksjob && v63
  s[2852] = v64
  const v65 = v57 || v64
  s[2851] = v65
  const v66 = SDL_53_1_timer_er && v65
  s[2850] = v66
  const v67 = !s[2] && (v58 || v61 || v62) || s[2] && (v66 || v61 || v62)
  const SDL_7_2 = !s[0] || v67
  s[2224] = SDL_7_2
  const SDL_7_2_nej = !s[0] || !v67
  s[2225] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[0] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[0])
  s[168] = SDL_7_1
  const SDL_7_1_nej = !s[0] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[174] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v72 = v59 ? 14 : 15
  s[78] = v72
  const v73 = v59 ? 14 : 21
  s[77] = v73
  const v74 = v59 ? 14 : 30
  s[76] = v74
}

function svar_14(f, s) {
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v0 = dropFirst(s[75], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[76] : s[77]) : s[78]) : 14) : Infinity)
  const v1 = dropFirst(s[75], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? s[76] : s[77]) : s[78]) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v2 = allPeriods(f.afbrydelser)
  const v3 = without(v0, v2)
  const v4 = without(v1, v2)
  const SDL_24_3 = !s[79] ? NO_DAYS : without(v3, intersectTable(from(v4, 15523 /* 2012-07-02 */), HELLIGDAGE_2))
  s[87] = SDL_24_3
  const SDL_24_3_hoej = !s[79] ? ALL_DAYS : without(v4, intersectTable(from(v3, 15523 /* 2012-07-02 */), HELLIGDAGE_2))
  s[86] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[79] && sameDays(v0, v1)
  s[872] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v8 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[175] = v8
  const v9 = Math.min(f.vurderingsdato, s[80])
  const v10 = v9 >= s[50]
  s[176] = v10
  const v11 = v9 >= s[51]
  s[2856] = v11
  const v12 = f.pensionDuFaar === 'tidlig_pension'
  s[177] = v12
  const v13 = !v11 || !s[0]
  s[178] = v13
  const v14 = s[81] >= 15012 /* 2011-02-07 */
  s[715] = v14
  const v15 = onWeekdays(SDL_24_3, 62)
  s[85] = v15
  const v16 = onWeekdays(SDL_24_3_hoej, 62)
  s[84] = v16
  const v17 = monthEndOver(v16, 12, 130, s[81])
  const v18 = monthEndOver(v15, 12, 130, s[81])
  const v19 = !s[82] && s[80] >= v17
  s[2857] = v19
  const v20 = !s[82] && s[80] < v18
  s[2858] = v20
  const v21 = v19 && !s[82]
  const v22 = s[83] && !s[82] && v18 >= NEVER
  const v23 = v21 ? v17 : NEVER
  const v24 = v20 ? NEVER : v18
  const v25 = v21 ? (v20 || v22 ? Math.max(v18, v24) : v18) : v24
  const v26 = v21 || v20 || v22
  const v27 = monthEndOver(SDL_24_3_hoej, 12, 182, s[81])
  const v28 = monthEndOver(SDL_24_3, 12, 182, s[81])
  const v29 = !s[82] && s[80] >= v27
  s[2859] = v29
  const v30 = !s[82] && s[80] < v28
  s[2860] = v30
  const v31 = v29 && !s[82]
  const v32 = s[83] && !s[82] && v28 >= NEVER
  const v33 = v31 ? v27 : NEVER
  const v34 = v30 ? NEVER : v28
  const v35 = v31 ? (v30 || v32 ? Math.max(v28, v34) : v28) : v34
  const v36 = v31 || v30 || v32
  const SDL_25_1 = v14 ? (v26 ? (v36 ? Math.min(v23, v33) : v23) : v33) : FIRST_DAY
  s[183] = SDL_25_1
  const SDL_25_1_hoej = v14 ? (v26 ? (v36 ? Math.max(v25, v35) : v25) : v35) : NEVER
  s[185] = SDL_25_1_hoej
  const v39 = v8 || f.opfylderHelbredsbetingelserForFoertidspension || v10 || v12
  s[661] = v39
  const v40 = !v8 && f.opfylderHelbredsbetingelserForFoertidspension === false && v13 && !v12
  s[660] = v40
  const SDL_25_1_er = v39 && !s[82] && (!v14 || v26 || v36)
  s[179] = SDL_25_1_er
  const SDL_25_1_ir = v39 && (s[82] || !v14 || v19 && s[83] || s[83] && !((s[82] || !s[83] && v17 === v18) && !s[82] && (s[82] || v17 === NEVER)) || v29 && s[83] || s[83] && !((s[82] || !s[83] && v27 === v28) && !s[82] && (s[82] || v27 === NEVER))) || v40
  s[181] = SDL_25_1_ir
}

function svar_15(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[84], 18, 260, s[81])
  const v1 = monthEndOver(s[85], 18, 260, s[81])
  const v2 = !s[82] && v0 <= 16251 /* 2014-06-30 */
  s[88] = v2
  const v3 = !s[82] && v1 > 16251 /* 2014-06-30 */
  s[89] = v3
  const v4 = !s[82] && s[80] >= v0
  s[2876] = v4
  const v5 = !s[82] && s[80] < v1
  s[2877] = v5
  const v6 = v4 && !s[82]
  const v7 = s[83] && !s[82] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[83] || s[83] && !((s[82] || !s[83] && v0 === v1) && !s[82] && (s[82] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[83] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[103] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[104] = v17
  const v18 = v13 || v3 || v14
  s[101] = v18
  const v19 = v2 && v12 || s[83] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[102] = v19
  const v20 = monthEndOver(s[86], 18, 364, s[81])
  const v21 = monthEndOver(s[87], 18, 364, s[81])
  const v22 = !s[82] && v20 <= 16251 /* 2014-06-30 */
  s[90] = v22
  const v23 = !s[82] && v21 > 16251 /* 2014-06-30 */
  s[91] = v23
  const v24 = !s[82] && s[80] >= v20
  s[2878] = v24
  const v25 = !s[82] && s[80] < v21
  s[2879] = v25
  const v26 = v24 && !s[82]
  const v27 = s[83] && !s[82] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[83] || s[83] && !((s[82] || !s[83] && v20 === v21) && !s[82] && (s[82] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[83] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[107] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[108] = v37
  const v38 = v33 || v23 || v34
  s[105] = v38
  const v39 = v22 && v32 || s[83] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[106] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[95] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[97] = v42
  const v43 = v19 || v39
  s[100] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[99] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[109] = v45
  const v46 = s[81] >= 16252 /* 2014-07-01 */
  s[92] = v46
  const v47 = Math.max(s[81], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[84], 9, 110, v47)
  const v49 = monthEndOver(s[85], 9, 110, v47)
  const v50 = !s[82] && s[80] >= v48
  s[2880] = v50
  const v51 = !s[82] && s[80] < v49
  s[2881] = v51
  const v52 = v50 && !s[82]
  const v53 = s[83] && !s[82] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[113] = v57
  const v58 = v50 && s[83] || s[83] && !((s[82] || !s[83] && v48 === v49) && !s[82] && (s[82] || v48 === NEVER))
  s[111] = v58
  const v59 = monthEndOver(s[86], 9, 154, v47)
  const v60 = monthEndOver(s[87], 9, 154, v47)
  const v61 = !s[82] && s[80] >= v59
  s[2882] = v61
  const v62 = !s[82] && s[80] < v60
  s[2883] = v62
  const v63 = v61 && !s[82]
  const v64 = s[83] && !s[82] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[114] = v68
  const v69 = v61 && s[83] || s[83] && !((s[82] || !s[83] && v59 === v60) && !s[82] && (s[82] || v59 === NEVER))
  s[112] = v69
  const v70 = v57 || v68
  s[110] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[96] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[98] = v77
  const v78 = v44 && v40
  s[93] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[94] = v79
}

function svar_16(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[82] && countDays(s[86], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[2864] = v0
  const v1 = !s[82] && countDays(s[87], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[2865] = v1
  const v2 = !s[82] && countDays(s[84], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[2870] = v2
  const v3 = !s[82] && countDays(s[85], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[2871] = v3
  const v4 = s[88] || v3
  s[2869] = v4
  const v5 = (s[89] || s[83]) && (v2 || s[83]) && (s[89] || v2)
  s[2868] = v5
  const v6 = !s[82] && countDays(s[86], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[2874] = v6
  const v7 = !s[82] && countDays(s[87], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[2875] = v7
  const v8 = s[90] || v7
  s[2873] = v8
  const v9 = (s[91] || s[83]) && (v6 || s[83]) && (s[91] || v6)
  s[2872] = v9
  const v10 = v5 || v9
  s[2866] = v10
  const v11 = (v4 || s[83]) && (v8 || s[83]) && (v4 || v8)
  s[2867] = v11
  const v12 = s[92] || v1 || v11
  s[2863] = v12
  const v13 = !s[92] && (v0 || s[83]) && (v10 || s[83])
  s[2862] = v13
  const v14 = v13 && !v12
  s[2861] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[93] ? (s[94] ? Math.min(s[95], s[96]) : s[95]) : s[96]
  s[184] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[93] ? (s[94] ? Math.max(s[97], s[98]) : s[97]) : s[98]
  s[186] = SDL_24_1_hoej
  const SDL_24_1_er = !s[82] && (v13 || !v14 && (s[93] || s[94]))
  s[180] = SDL_24_1_er
  const SDL_24_1_ir = s[82] || v13 || !v14 && (s[99] && s[100] || !(s[101] && !s[102] && s[103] >= 13332 /* 2006-07-03 */ && s[104] <= 15011 /* 2011-02-06 */ || s[105] && !s[106] && s[107] >= 13332 /* 2006-07-03 */ && s[108] <= 15011 /* 2011-02-06 */) && (s[109] && s[100] || !(s[101] && !s[102] && s[103] >= 15012 /* 2011-02-07 */ && s[104] <= 16251 /* 2014-06-30 */ || s[105] && !s[106] && s[107] >= 15012 /* 2011-02-07 */ && s[108] <= 16251 /* 2014-06-30 */) && (s[110] && (s[111] || s[112]) || !(s[113] && !s[111] || s[114] && !s[112]))))
  s[182] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[3710] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[643] = v20
  const v21 = SDL_24_1_er && v19
  s[644] = v21
  const v22 = Math.max(f.vurderingsdato, SDL_24_1)
  const v23 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v24 = Math.max(f.vurderingsdato, v22)
  const v25 = Math.min(f.vurderingsdato, v23)
  const v26 = v20 && SDL_24_1_er
  const v27 = SDL_24_1_ir && SDL_24_1_er && v25 >= v24
  const v28 = v21 || v27
  const v29 = v21 ? (v27 ? Math.min(f.vurderingsdato, v24) : f.vurderingsdato) : v24
  const v30 = v21 ? (v27 ? Math.max(f.vurderingsdato, v25) : f.vurderingsdato) : v25
  const v31 = f.forlaengelseErAfgjort || v26 || v21 || v27
  s[119] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[914] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[121] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[120] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[115] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[123] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[687] = v37
  const v38 = v31 && v36 && v37
  s[116] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[122] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[695] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[124] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[125] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[130] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[131] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[137] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[126] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[134] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[133] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[117] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[118] = v57
  const v58 = v55 || v57
  s[688] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[691] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[693] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[689] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[2898] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[2899] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[2900] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[2901] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[127] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[135] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[694] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[128] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[136] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[129] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[132] = SDL_27_1_5_nej
}

function svar_17(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[115] || s[116] && v0 || s[117] && v0 || s[118] && v1
  s[696] = SDL_27_1_6
  const SDL_27_1_6_nej = s[115] || s[116] && !v0 || s[117] && !v0 || s[118] && !v1
  s[702] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[119] && s[120] >= 16953 /* 2016-06-01 */ && s[121] <= 16974 /* 2016-06-22 */
  const v5 = s[119] && s[120] >= 16975 /* 2016-06-23 */ && s[121] <= 20634 /* 2026-06-30 */
  const v6 = s[119] && s[120] >= 20635 /* 2026-07-01 */ && s[122]
  const SDL_27_1_7_2 = s[115] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[2369] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[115] || s[119] && s[123] && s[121] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[2370] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[115] || v4 || v6 || s[124]
  s[2371] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[115] || s[116] && f.foertidspensionssagPaabegyndt || s[117] && f.foertidspensionssagPaabegyndt || s[118] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[697] = SDL_27_1_7
  const SDL_27_1_7_nej = s[115] || s[116] && f.foertidspensionssagPaabegyndt === false || s[117] && f.foertidspensionssagPaabegyndt === false || s[118] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[703] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[125] || s[126] || s[127] || s[128] || s[129] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[130] || s[131]
  s[698] = v13
  const v14 = s[132] || s[133]
  s[699] = v14
  const v15 = SDL_27_1_6_nej || s[133]
  s[700] = v15
  const v16 = SDL_27_1_7_nej || s[133]
  s[701] = v16
  const v17 = v13 && (s[134] || s[133]) && (s[135] || s[133]) && (s[136] || s[131]) && v14 && v15 && v16 && (s[130] || s[134] || s[135] || s[136] || s[132] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[131] && s[133]
  s[713] = v18
  const SDL_27_1 = s[115] || s[116] && v12 || s[137] && v12
  s[187] = SDL_27_1
  const SDL_27_1_nej = s[115] || s[116] && v17 || s[137] && v17
  s[188] = SDL_27_1_nej
  const SDL_27_1_ir = s[115] || s[116] && v18 || s[137] && v18 || s[124]
  s[189] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[138] <= 16251 /* 2014-06-30 */
  s[645] = v22
  const v23 = !s[82] && s[139] && v22
  s[172] = v23
  const v24 = !s[82] && s[140] >= 16252 /* 2014-07-01 */ && s[141]
  s[169] = v24
  const v25 = monthStart(s[138])
  s[155] = v25
  const v26 = monthStart(s[140])
  s[156] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[138], -1)
  const v34 = shiftDays(s[140], -1)
  const SDL_24a_1_graense = s[142] || v24 && (!s[82] && countDays(s[84], v27, v30) > 110 || !s[82] && countDays(s[86], v27, v30) > 154 || !s[82] && countDays(s[84], v31, v34) > 110 || !s[82] && countDays(s[86], v31, v34) > 154)
  s[170] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[142] || v23 || v24 && (!s[82] && countDays(s[85], v28, v29) <= 110 || !s[82] && countDays(s[87], v28, v29) <= 154 || !s[82] && countDays(s[85], v32, v33) <= 110 || !s[82] && countDays(s[87], v32, v33) <= 154)
  s[173] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[142] || v24 && s[83] || s[143]
  s[171] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[82] && shiftDays(s[140], -56) >= f.ansatFra
  s[2907] = v38
  const v39 = !s[82] && shiftDays(s[138], -56) < f.ansatFra
  s[2908] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[2906] = v40
  const v41 = (v38 || s[83]) && f.andetFravaerSeneste8Uger === false
  s[2905] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[2909] = v42
  const v43 = v40 || !v42
  s[2904] = v43
  const v44 = v41 && v42
  s[2903] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[2910] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[82] && s[144] && s[141]
  s[153] = v48
  const SDL_30_2 = s[142] || s[145] && v46 || v48 && v46
  s[2382] = SDL_30_2
  const SDL_30_2_nej = s[142] || s[145] && v47 || v48 && v47
  s[2383] = SDL_30_2_nej
  const SDL_30_2_ir = s[142] || s[143]
  s[150] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[142] || s[145] || v48)
  s[2384] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[142]
  s[2385] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[2386] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[2911] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[2912] = v56
  const v57 = !s[146] || SDL_30_2_nej || v56
  const v58 = s[146] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[142] || s[145] && v58 || v48 && v58
  s[151] = SDL_30
  const SDL_30_nej = s[142] || s[145] && v57 || v48 && v57
  s[152] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[82] && s[139] && s[138] <= 13604 /* 2007-04-01 */
  const v62 = !s[82] && s[140] >= 13605 /* 2007-04-02 */ && s[138] <= 14031 /* 2008-06-01 */
  const v63 = s[138] <= 15340 /* 2012-01-01 */
  s[741] = v63
  const v64 = !s[82] && s[140] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[140] >= 15341 /* 2012-01-02 */
  s[742] = v65
  const v66 = !s[82] && v65 && s[141]
  const v67 = v64 || v66
  const SDL_30_1 = s[142] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[147] = SDL_30_1
  const SDL_30_1_hoej = s[142] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[148] = SDL_30_1_hoej
  const SDL_30_1_er = s[142] || v61 || v62 || v64 || v66
  s[149] = SDL_30_1_er
}

function svar_18(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[138], s[147])
  s[739] = v0
  const v1 = shiftDays(s[140], s[148])
  s[740] = v1
  const v2 = !s[82] && s[149]
  s[587] = v2
  const v3 = s[83] || s[150]
  s[591] = v3
  const v4 = shiftDays(v0, -1)
  s[589] = v4
  const v5 = shiftDays(v1, -1)
  s[588] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[151] && v2
  const v9 = s[150] && v2 && v7 >= NEVER
  const v10 = s[152] ? NEVER : v7
  const v11 = v8 || s[152] || v9
  const v12 = s[151] && v3 || s[150] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[142] ? FIRST_DAY : v8 ? v6 : NEVER
  s[624] = SDL_31_1
  const SDL_31_1_hoej = s[142] ? NEVER : v8 ? (s[152] || v9 ? Math.max(v7, v10) : v7) : v10
  s[625] = SDL_31_1_hoej
  const SDL_31_1_er = s[142] || s[145] && v11 || s[153] && v11
  s[623] = SDL_31_1_er
  const SDL_31_1_ir = s[142] || s[145] && v12 || s[153] && v12 || s[143]
  s[626] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[82] && shiftDays(s[140], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[2919] = v17
  const v18 = !s[82] && shiftDays(s[138], -91) < f.tilknyttetArbejdsmarkedetFra
  s[2920] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[2921] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[2924] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[2925] = v21
  const v22 = s[152] || v20
  s[2922] = v22
  const v23 = s[151] || s[150]
  s[590] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[151] || v21)
  s[158] = v24
  const v25 = s[150] && SDL_31_1_ir
  s[2923] = v25
  const v26 = v18 || !v19 || v24
  s[2918] = v26
  const v27 = v22 || v25
  s[159] = v27
  const v28 = (v17 || s[83]) && v19 && v27
  s[2917] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[2926] = v29
  const v30 = !s[82] && s[140] >= f.uddannelseAfsluttet
  s[2927] = v30
  const v31 = !s[82] && s[138] < f.uddannelseAfsluttet
  s[2928] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[82] && v32 >= s[138]
  s[2929] = v33
  const v34 = !s[82] && v32 < s[140]
  s[2930] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[165] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[83]) && (v33 || s[83])
  s[166] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[82] && s[144] && s[138] <= 15522 /* 2012-07-01 */
  const v40 = !s[82] && s[140] >= 15523 /* 2012-07-02 */ && s[154]
  const v41 = !s[82] && shiftDays(s[140], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[2933] = v41
  const v42 = !s[82] && shiftDays(s[138], -182) < f.tilknyttetArbejdsmarkedetFra
  s[2934] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[2935] = v43
  const v44 = v42 || !v43 || v24
  s[2932] = v44
  const v45 = (v41 || s[83]) && v43 && v27
  s[2931] = v45
  const v46 = shiftMonths(s[155], -6)
  const v47 = shiftMonths(s[156], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[82] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[82] && r_timerPrMaaned.maaned < s[156]; return (r0_0 || s[83]) && (r0_1 || s[83]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2942] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[82] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[82] && r_timerPrMaaned.maaned < s[156]; const r0_2 = (r0_0 || s[83]) && (r0_1 || s[83]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[82] && r_timerPrMaaned.maaned < v47 || !s[82] && r_timerPrMaaned.maaned >= s[155]) && !s[83] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2943] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[82] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[82] && r_timerPrMaaned.maaned < s[156]; return (r0_0 || s[83]) && (r0_1 || s[83]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2944] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[82] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[82] && r_timerPrMaaned.maaned < s[156]; const r0_2 = (r0_0 || s[83]) && (r0_1 || s[83]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[82] && r_timerPrMaaned.maaned < v47 || !s[82] && r_timerPrMaaned.maaned >= s[155] || s[83] && !r0_3) && !(s[83] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[2945] = v51
  const v52 = !v49 || !v51
  s[2941] = v52
  const v53 = v48 && v50
  s[2940] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[155], v55)
  const v57 = shiftMonths(s[156], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[82] && r_timerPrMaaned.maaned < s[156]; const r0_1 = !s[82] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[83]) && (r0_0 || s[83]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2948] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[82] && r_timerPrMaaned.maaned < s[156]; const r0_1 = !s[82] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[83]) && (r0_0 || s[83]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[82] && r_timerPrMaaned.maaned < v57 || !s[82] && r_timerPrMaaned.maaned >= s[155]) && !s[83] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2949] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[82] && r_timerPrMaaned.maaned < s[156]; const r0_1 = !s[82] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[83]) && (r0_0 || s[83]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2950] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[82] && r_timerPrMaaned.maaned < s[156]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[82] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[83]) && (r0_0 || s[83]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[82] && r_timerPrMaaned.maaned < v57 || !s[82] && r_timerPrMaaned.maaned >= s[155] || s[83] && !r0_1) && !(s[83] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[2951] = v61
  const v62 = !v59 || !v61
  s[2947] = v62
  const v63 = v58 && v60
  s[2946] = v63
  const v64 = v53 || v63
  s[2938] = v64
  const v65 = v52 && v62
  s[2939] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[2937] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[2936] = v67
  const SDL_32_1 = s[142] || s[145] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[157] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[161] = SDL_32_1
  const SDL_32_1_nej = s[142] || s[145] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[157] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[160] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[2953] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[2952] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[2954] = v72
  const v73 = v71 && v72
  s[2955] = v73
  const v74 = !s[82] && s[144] && s[138] <= 15705 /* 2012-12-31 */
  const v75 = !s[82] && s[140] >= 15706 /* 2013-01-01 */ && s[138] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[82] && s[140] >= 15884 /* 2013-06-28 */ && s[141]
  const SDL_42_1 = s[142] || s[145] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[164] = SDL_42_1
  const SDL_42_1_nej = s[142] || s[145] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[163] = SDL_42_1_nej
}

function svar_19(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[158]
  const v1 = f.arbejdsskade && s[159]
  const SDL_34_1 = s[142] || s[145] && v1 || s[153] && v1
  s[2391] = SDL_34_1
  const SDL_34_1_nej = s[142] || s[145] && v0 || s[153] && v0
  s[2392] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[146] || s[160]
  s[2957] = v4
  const v5 = s[146] && (s[161] || s[150])
  s[2956] = v5
  const v6 = !s[162] || s[163]
  s[2959] = v6
  const v7 = s[162] && (s[164] || s[150])
  s[2958] = v7
  const v8 = f.persongruppe === 'ingen'
  s[727] = v8
  const v9 = !v8 || s[165]
  s[586] = v9
  const v10 = v8 && s[166]
  s[585] = v10
  const v11 = v5 || v7 || s[167] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[167] && v9 && (SDL_34_1_nej || s[150])
  const SDL_32 = s[142] || s[145] && v11 || s[153] && v11
  s[592] = SDL_32
  const SDL_32_nej = s[142] || s[145] && v12 || s[153] && v12
  s[593] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[2960] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[0] || v16
  s[597] = SDL_3
  const SDL_3_nej = !s[0] || !v16
  s[594] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[150]
  s[635] = v19
  const v20 = SDL_3 || !s[0]
  s[595] = v20
  const v21 = s[168] || !s[0]
  s[596] = v21
  const SDL_24a_1 = s[142] || s[169] && (s[170] || s[171]) && v19 && v20 && v21 && (s[170] || SDL_32 || SDL_3 || s[168])
  s[646] = SDL_24a_1
  const SDL_24a_1_nej = s[142] || s[172] || s[169] && (s[173] || SDL_32_nej || SDL_3_nej || s[174])
  s[649] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[142] || s[169] && s[171] && s[150] && !s[0] || s[143]
  s[648] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[242] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[0] || v26
  s[2328] = SDL_24c_1
  const SDL_24c_1_nej = !s[0] || !v26
  s[2329] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[175] || s[176] || s[177]
  s[2973] = v29
  const v30 = !s[175] && s[178] && !s[177]
  s[2974] = v30
  const v31 = v29 && s[179]
  const v32 = v30 && s[180]
  const v33 = f.forlaengelseErAfgjort || v31 || v32
  s[639] = v33
  const v34 = f.forlaengelseErAfgjort === false && (v29 && s[181] || v30 && s[182])
  s[640] = v34
  const v35 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? (v32 ? Math.min(s[183], s[184]) : s[183]) : s[184]
  s[641] = v35
  const v36 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? (v32 ? Math.max(s[185], s[186]) : s[185]) : s[186]
  s[642] = v36
  const v37 = v33 && f.vurderingsdato >= v35
  s[2971] = v37
  const v38 = v33 && f.vurderingsdato < v36
  s[2972] = v38
  const v39 = v38 || v29 || s[187]
  s[2970] = v39
  const v40 = s[188] || s[189]
  s[714] = v40
  const v41 = (v37 || v34) && v30 && v40
  s[2969] = v41
  const v42 = v41 || SDL_24a_1
  s[2967] = v42
  const v43 = SDL_24a_1_nej || SDL_24a_1_ir
  s[647] = v43
  const v44 = v39 && v43
  s[2968] = v44
  const v45 = v41 || SDL_24a_1 || SDL_24c_1
  s[2975] = v45
  const v46 = v39 && v43 && (SDL_24c_1_nej || !s[0])
  s[2976] = v46
  const v47 = !s[82] && f.vurderingsdato >= s[138]
  s[637] = v47
  const v48 = !s[82] && f.vurderingsdato < s[140]
  s[636] = v48
  const v49 = !s[190] || v47
  s[2962] = v49
  const v50 = s[190] && (v48 || s[83])
  s[2963] = v50
  const LAB_107_1 = v49 && (!s[0] || s[190] && (!v25 && v21 && v42 || v25 && v21 && v45))
  s[1354] = LAB_107_1
  const LAB_107_1_nej = v49 && (!s[0] || !s[190] || !v25 && (s[174] || v44) || v25 && (s[174] || v46))
  s[1355] = LAB_107_1_nej
  const LAB_107_1_ir = v49 && !s[0] || v50
  s[1356] = LAB_107_1_ir
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v54 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[200] = v54
  const v55 = f.ventesFuldtRask && s[191] && f.fikTvaerfagligIndsats === false
  s[2979] = v55
  const v56 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[2980] = v56
  const v57 = !v54 || s[192] || !v55 || v56
  const LAB_108_2 = s[193] && (!s[190] || v57)
  s[1357] = LAB_108_2
  const LAB_108_2_nej = s[193] && (!s[190] || !v57)
  s[1358] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v60 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[2981] = v60
  const v61 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v62 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[2982] = v62
  const v63 = shiftDays(f.jobafklaringStartede, 28)
  const v64 = f.jobafklaringEfter === 'ny_sygemelding'
  s[2983] = v64
  const v65 = s[194] ? NEVER : v64 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v63
  const LAB_109_1_frist = s[65] ? (v60 ? (v62 ? (s[195] ? (s[196] ? v65 : FIRST_DAY) : v63) : FIRST_DAY) : v61) : FIRST_DAY
  s[1362] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[65] ? (v60 ? (v62 ? (s[195] ? (s[196] ? v65 : NEVER) : v63) : NEVER) : v61) : NEVER
  s[1363] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[197] && (!s[65] || v60 && (!v62 || s[198])) || s[199]
  s[1364] = LAB_109_1_frist_ir
}

function svar_20(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[907] = v0
  const v1 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[2984] = v1
  const v2 = shiftMonths(f.jobafklaringStartede, 24)
  const v3 = shiftDays(v2, -1)
  const v4 = allPeriods(f.barselUnderJobafklaring)
  s[427] = v4
  const v5 = without(ALL_DAYS, v4)
  const v6 = v2 === NEVER ? Infinity : v2 - f.jobafklaringStartede
  const v7 = dayReaching(v5, f.jobafklaringStartede, v6)
  const v8 = from(v4, 18262 /* 2020-01-01 */)
  const v9 = without(ALL_DAYS, v8)
  const v10 = dayReaching(v9, f.jobafklaringStartede, v6)
  const LAB_110_1 = s[65] ? (v1 ? (v0 ? v7 : Math.min(v3, v7, v10)) : v3) : FIRST_DAY
  s[1365] = LAB_110_1
  const LAB_110_1_hoej = s[65] ? (v1 ? (v0 ? v7 : Math.max(v3, v7, v10)) : v3) : NEVER
  s[1366] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[65]
  s[1367] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[65]
  s[1368] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v15 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[2985] = v15
  const LAB_110_2 = s[193] && (!s[190] || !v15 && f.uarbejdsdygtigVedEgenSygdom === false || v15 && (!s[200] || f.uarbejdsdygtigVedEgenSygdom === false || s[73] || f.fikSygedagpengeVedLivstruende))
  s[1369] = LAB_110_2
  const LAB_110_2_nej = s[193] && (!s[190] || !v15 && f.uarbejdsdygtigVedEgenSygdom || v15 && (!s[200] || f.uarbejdsdygtigVedEgenSygdom && s[74] && f.fikSygedagpengeVedLivstruende === false))
  s[1370] = LAB_110_2_nej
  const LAB_110_2_ir = !s[193] || !s[190] || v15 && !s[200]
  s[1371] = LAB_110_2_ir
  // LAB.110.3: Ret til et nyt jobafklaringsforløb (LAB § 110, stk. 3)
  const v19 = f.vurderingsdato >= f.jobafklaringStartede
  s[2987] = v19
  const v20 = s[190] && v19
  s[2986] = v20
  const LAB_110_3 = v20 && (!s[190] || f.uarbejdsdygtigVedEgenSygdom)
  s[1372] = LAB_110_3
  const LAB_110_3_nej = v20 && (!s[190] || f.uarbejdsdygtigVedEgenSygdom === false)
  s[1373] = LAB_110_3_nej
  const LAB_110_3_ir = !v20 || !s[190]
  s[1374] = LAB_110_3_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[190] ? LAB_110_1 : FIRST_DAY
  s[1375] = LAB_111_1
  const LAB_111_1_hoej = s[190] ? LAB_110_1_hoej : NEVER
  s[1376] = LAB_111_1_hoej
  const LAB_111_1_er = s[193] && (!s[190] || LAB_110_1_er)
  s[1377] = LAB_111_1_er
  const LAB_111_1_ir = !s[193] || !s[190] || LAB_110_1_ir
  s[1378] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v28 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[2989] = v28
  const v29 = f.kanVendeTilbageIArbejde === false && v28
  const LAB_111_2 = s[193] && (!s[190] || s[64] || v29)
  s[1379] = LAB_111_2
  const LAB_111_2_nej = s[193] && (!s[190] || s[64] || !v29)
  s[1380] = LAB_111_2_nej
  const LAB_111_2_ir = !s[193] || !s[190] || s[64]
  s[839] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v33 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[190] ? v33 : FIRST_DAY
  s[1382] = LAB_111_3
  const LAB_111_3_hoej = s[190] ? v33 : NEVER
  s[1383] = LAB_111_3_hoej
  const LAB_111_3_er = s[193] && f.risikoForFireAar
  s[1384] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[190]
  s[1385] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v38 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[193] && (!s[190] || s[64] || !v38)
  s[1386] = LAB_111_4
  const LAB_111_4_nej = s[193] && (!s[190] || s[64] || v38)
  s[1387] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v41 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[920] = v41
  const v42 = s[2] && (!v41 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v41 && !s[60] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[0] || v42
  s[1391] = LAB_112_2
  const LAB_112_2_nej = !s[0] || !v42
  s[1392] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v45 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[205] = v45
  const v46 = shiftMonths(s[50], -72)
  s[555] = v46
  const v47 = shiftMonths(s[51], -72)
  s[556] = v47
  const v48 = v46 >= f.vurderingsdato
  s[2997] = v48
  const v49 = v47 >= f.vurderingsdato
  s[2996] = v49
  const LAB_112_3 = !s[0] || !v45 || v49 || f.oenskerRessourceforloeb
  s[1393] = LAB_112_3
  const LAB_112_3_nej = !s[0] || v45 && (!v48 || !s[0]) && f.oenskerRessourceforloeb === false
  s[1394] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v52 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[2999] = v52
  const v53 = LAB_112_2_nej || !s[0]
  const v54 = s[60] && s[201]
  s[2998] = v54
  const LAB_112_1 = v54 || !s[0] || s[2] && (!v45 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v52 && v53 || v45 && !s[60] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v52 && v53 && (LAB_112_3 || !s[0]))
  s[1388] = LAB_112_1
  const LAB_112_1_nej = v54 || !s[0] || !s[2] || !v45 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v52 || LAB_112_2) || v45 && (s[60] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v52 || LAB_112_2 || LAB_112_3_nej)
  s[1389] = LAB_112_1_nej
  const LAB_112_1_ir = v54 || !s[0]
  s[1390] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v58 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[207] = v58
  const v59 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[3005] = v59
  const v60 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[206] = v60
  const v61 = allPeriods(f.perioderUdenRaadighed)
  const v62 = without(ALL_DAYS, v61)
  const v63 = shiftMonths(f.ressourceforloebStartede, 6)
  const v64 = dayReaching(v62, shiftDays(f.ressourceforloebStartede, 1), v63 === NEVER ? Infinity : v63 - f.ressourceforloebStartede)
  const LAB_113_2 = v58 ? (v59 ? v64 : NEVER) : FIRST_DAY
  s[1395] = LAB_113_2
  const LAB_113_2_hoej = v58 ? (v59 ? (v60 ? v64 : NEVER) : NEVER) : NEVER
  s[1396] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v58
  s[208] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v68 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[3008] = v68
  const v69 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[3009] = v69
  const v70 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[3012] = v70
  const v71 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[3013] = v71
  const v72 = f.indsatsErBegyndt === false || v70
  s[3010] = v72
  const v73 = f.indsatsErBegyndt && (v71 || LAB_113_2_ir)
  s[3011] = v73
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[64] || !v58 || v59 && (v68 || LAB_113_2_ir) && v72 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[1398] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[64] || !v58 || !v59 || v69 || v73 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[1399] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[64] || !v58
  s[1400] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[0] || v45 && (s[202] || s[203]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[1401] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[0] || !v45 || s[204] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[1402] = LAB_113_3_nej
}

function svar_21(f, s) {
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v0 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[924] = v0
  const v1 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[923] = v1
  const v2 = v1 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v0 ? v2 : FIRST_DAY
  s[1404] = LAB_113_4
  const LAB_113_4_hoej = v0 ? v2 : NEVER
  s[1405] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v0
  s[840] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v6 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[3019] = v6
  const v7 = v1 && (v6 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v0 || v7)
  s[1408] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v0 || !v7)
  s[1409] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[0] || s[205] && s[202])
  s[1410] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[0] || !s[205] || s[204])
  s[1411] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[0] || s[205] && s[203]
  s[1412] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v13 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[922] = v13
  const v14 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[3021] = v14
  const v15 = shiftMonths(f.ressourceforloebStartede, 60)
  const v16 = shiftDays(v15, -1)
  const v17 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[3022] = v17
  const v18 = allPeriods(f.barselUnderRessourceforloeb)
  const v19 = without(ALL_DAYS, v18)
  const v20 = dayReaching(v19, f.ressourceforloebStartede, v15 === NEVER ? Infinity : v15 - f.ressourceforloebStartede)
  const v21 = shiftMonths(f.ressourceforloebStartede, 36)
  const v22 = s[206] ? dayReaching(v19, f.ressourceforloebStartede, v21 === NEVER ? Infinity : v21 - f.ressourceforloebStartede) : v20
  const LAB_114_1 = s[207] ? (v13 ? (v14 ? (v17 ? v22 : Math.min(v16, v20)) : v16) : NEVER) : FIRST_DAY
  s[1413] = LAB_114_1
  const LAB_114_1_hoej = s[207] ? (v13 ? (v14 ? (v17 ? v22 : Math.max(v16, v20)) : v16) : NEVER) : NEVER
  s[1414] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v25 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[3023] = v25
  const v26 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[3024] = v26
  const v27 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[3025] = v27
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[207] || v13 && v25 && (v26 || s[208]))
  s[1415] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[207] || !v13 || !v25 || v27)
  s[1416] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v30 = shiftMonths(f.foedselsdag, 480)
  s[220] = v30
  const v31 = f.vurderingsdato >= v30
  s[219] = v31
  const v32 = f.maanederIRessourceforloeb <= 0
  s[3029] = v32
  const v33 = v31 && !v32 && f.oenskerRessourceforloeb === false
  s[3028] = v33
  const v34 = v33 ? 0 : 60
  const v35 = f.vurderingsdato >= s[209]
  s[3031] = v35
  const v36 = v35 && !v32 && f.oenskerRessourceforloeb === false
  s[3030] = v36
  const v37 = v31 && !v35 && f.oenskerRessourceforloeb === false
  s[3032] = v37
  const v38 = v36 ? 0 : v37 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[0] || s[2] && s[205] && s[60]
  s[1420] = LAB_114_3_ir
  const LAB_114_3 = s[0] ? (s[2] ? (s[205] ? (s[60] ? -Infinity : v38) : v34) : 0) : -Infinity
  s[1418] = LAB_114_3
  const LAB_114_3_hoej = s[0] ? (s[2] ? (s[205] ? (s[60] ? Infinity : v38) : v34) : 0) : Infinity
  s[1419] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v42 = s[50] <= 13331 /* 2006-07-02 */
  const v43 = s[51] >= 13332 /* 2006-07-03 */ && s[50] <= 15705 /* 2012-12-31 */
  const v44 = s[51] >= 15706 /* 2013-01-01 */ && s[50] <= 16617 /* 2015-07-01 */
  const v45 = s[51] >= 16618 /* 2015-07-02 */ && s[50] <= 17125 /* 2016-11-20 */
  const v46 = s[51] >= 17126 /* 2016-11-21 */ && s[50] <= 18261 /* 2019-12-31 */
  const v47 = s[51] >= 18262 /* 2020-01-01 */ && s[50] <= 18992 /* 2021-12-31 */
  const v48 = s[51] >= 18993 /* 2022-01-01 */ && s[50] <= 20484 /* 2026-01-31 */
  const v49 = s[50] <= 2147483646
  s[544] = v49
  const v50 = s[51] >= 20485 /* 2026-02-01 */ && v49
  const v51 = !s[0] || s[51] === NEVER
  s[545] = v51
  const v52 = v45 || v46 || v47 || v48 || v50
  const LAB_114_4 = v42 ? FIRST_DAY : v44 || v52 ? (v52 ? (v45 ? FIRST_DAY : shiftDays(s[50], -1)) : NEVER) : NEVER
  s[1421] = LAB_114_4
  const LAB_114_4_hoej = v42 ? NEVER : v43 ? NEVER : v44 ? NEVER : v45 ? NEVER : shiftDays(s[51], -1)
  s[1422] = LAB_114_4_hoej
  const LAB_114_4_er = f.ressourceforloebErBevilget && (v42 || v43 || v44 || v45 || v46 || v47 || v48 || v50)
  s[1423] = LAB_114_4_er
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || v42 || v45 || v46 && !s[0] || v47 && !s[0] || v48 && !s[0] || v50 && !s[0] || v51
  s[1424] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v57 = s[2] && !s[60] && s[210] && !v31 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[0] || v57
  s[1425] = LAB_115_1
  const LAB_115_1_nej = !s[0] || !v57
  s[1426] = LAB_115_1_nej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v60 = f.foedselsdag <= -11142 /* 1939-07-01 */
  s[3034] = v60
  const v61 = f.vurderingsdato >= (v60 ? shiftMonths(f.foedselsdag, 804) : shiftMonths(f.foedselsdag, 780))
  const LAB_116_1_alder = !s[0] || !s[66] && !v61 || s[66] && !s[211]
  s[212] = LAB_116_1_alder
  const LAB_116_1_alder_nej = !s[0] || !s[66] && v61 || s[66] && s[73]
  s[216] = LAB_116_1_alder_nej
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v64 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[256] = v64
  const v65 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[548] = v65
  const v66 = !v64 && !s[210] || v64 && !v65
  const v67 = f.pensionDuFaar === 'seniorpension'
  s[549] = v67
  const v68 = v67 && s[58]
  s[3038] = v68
  const v69 = f.vurderingsdato >= 18626 /* 2020-12-30 */
  s[557] = v69
  const v70 = s[177] && v69
  s[3039] = v70
  const v71 = v68 || v70
  s[3037] = v71
  const v72 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[927] = v72
  const v73 = v71 && v72
  s[3035] = v73
  const LAB_116_1_pension = v73 || !s[0] || v66
  s[213] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v73 || !s[0] || !v66
  s[217] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v73 || !s[0]
  s[214] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v77 = f.aabenbartFormaalsloestAtAfproeve || f.relevanteTilbudErAfproevet
  const LAB_116_3 = !s[0] || v77
  s[215] = LAB_116_3
  const LAB_116_3_nej = !s[0] || !v77
  s[218] = LAB_116_3_nej
}

function svar_22(f, s) {
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v0 = s[212] || !s[0]
  const v1 = s[213] || s[214]
  s[239] = v1
  const v2 = s[215] || !s[0]
  s[247] = v2
  const LAB_116_1 = !s[0] || !s[2] && v0 && v1 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && v2 || s[2] && v0 && v1 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && f.vaesentligeBegraensninger && v2
  s[1427] = LAB_116_1
  const LAB_116_1_nej = !s[0] || !s[2] && (s[216] || s[217] || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || s[218]) || s[2] && (s[216] || s[217] || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || f.vaesentligeBegraensninger === false || s[218])
  s[1428] = LAB_116_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v5 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[464] = v5
  const v6 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[463] = v6
  const v7 = intersect(v5, v6)
  const LAB_116_1_foertidspension = from(v7, 13332 /* 2006-07-03 */)
  s[1429] = LAB_116_1_foertidspension
  const v9 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[3042] = v9
  const LAB_116_1_foertidspension_ir = v9 >= NEVER
  s[1430] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v11 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v12 = intersect(v5, v11)
  const v13 = from(v12, 13332 /* 2006-07-03 */)
  const v14 = dayReaching(v13, 13332 /* 2006-07-03 */, 1)
  s[3043] = v14
  const v15 = v14 >= 18262 /* 2020-01-01 */
  s[3044] = v15
  const v16 = v14 >= 19134 /* 2022-05-22 */
  s[3045] = v16
  const v17 = v14 >= NEVER
  s[841] = v17
  const LAB_116_1_seniorpension = !v15 ? v13 : !v16 ? NO_DAYS : v13
  s[1431] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v15 ? v13 : !v16 ? ALL_DAYS : v13
  s[1432] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v15 || v16
  s[842] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v17 || v15 && !v16
  s[1434] = LAB_116_1_seniorpension_ir
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const v22 = s[2] && f.arbejdsevnenKanUdviklesITide
  const LAB_116_2 = f.megetBegraensetArbejdsevne && (!s[0] || v22)
  s[1435] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne && (!s[0] || !v22)
  s[1436] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne === false || !s[0]
  s[1437] = LAB_116_2_ir
  // LAB.116.frakendelse: Et fleksjob bevilget på forkert grundlag kan tages tilbage (LAB § 116, stk. 1)
  const v26 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[289] = v26
  const v27 = f.erVisiteretTilFleksjob && f.aldrigIMaalgruppenForFleksjob
  s[3046] = v27
  const LAB_116_frakendelse = v27 && (!v26 || f.forkertBevillingKanTraekkesTilbage)
  s[1438] = LAB_116_frakendelse
  const LAB_116_frakendelse_nej = v27 && (!v26 || f.forkertBevillingKanTraekkesTilbage === false)
  s[1439] = LAB_116_frakendelse_nej
  const LAB_116_frakendelse_ir = !v27 || !v26
  s[1440] = LAB_116_frakendelse_ir
  // LAB.117.1: Fleksjob kan fås (LAB § 117, stk. 1)
  const v31 = f.erVisiteretTilFleksjob === false || s[216] || s[217]
  s[3048] = v31
  const v32 = f.erVisiteretTilFleksjob && v0 && v1
  s[3047] = v32
  const LAB_117_1 = !s[0] || v32 || LAB_116_1
  s[1441] = LAB_117_1
  const LAB_117_1_nej = !s[0] || v31 && (LAB_116_1_nej || !s[0])
  s[1442] = LAB_117_1_nej
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v35 = f.akutSkadeEllerSygdom && f.formaalsloestMedSaerligeVilkaar
  s[928] = v35
  const v36 = shiftMonths(f.vurderingsdato, 72)
  const LAB_119_1_bundet = !s[0] || s[2] && (!s[58] && !v35 || s[58] && !v35 && v36 < s[51])
  s[1450] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = !s[0] || !s[2] || !s[58] && v35 || s[58] && (v35 || v36 >= s[50])
  s[1451] = LAB_119_1_bundet_nej
  const LAB_119_1_bundet_ir = !s[0] || s[2] && s[58] && !v35 && !s[0]
  s[1452] = LAB_119_1_bundet_ir
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v40 = f.redegoerelseForTilbud && f.redegoerelseForRessourcer && f.redegoerelseForVarigBegraensning && f.redegoerelseForNormaleVilkaar
  const v41 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar
  s[3052] = v41
  const v42 = LAB_119_1_bundet || LAB_119_1_bundet_ir
  const v43 = f.fleksjobPaaNuvaerendeArbejdsplads && v42 && f.dokumentationForSaerligeVilkaar === false
  s[3053] = v43
  const LAB_118_2 = !s[0] || !s[2] && v40 || s[2] && (s[64] || f.sagenErForelagtTeamet && f.dokumentationForAfklaring && f.dokumentationForIndsatser && f.dokumentationForArbejdsevnen && v41)
  s[276] = LAB_118_2
  const LAB_118_2_nej = !s[0] || !s[2] && !v40 || s[2] && (s[64] || f.sagenErForelagtTeamet === false || f.dokumentationForAfklaring === false || f.dokumentationForIndsatser === false || f.dokumentationForArbejdsevnen === false || v43)
  s[275] = LAB_118_2_nej
  const LAB_118_2_ir = !s[0] || s[2] && s[64]
  s[277] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v47 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[437] = v47
  const v48 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[622] = v48
  const v49 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[3055] = v49
  const v50 = f.afviser === 'anden_laegebehandling'
  s[3057] = v50
  const v51 = v50 && f.tilsvarendeIndgribende
  s[3056] = v51
  const v52 = v49 || v51
  s[438] = v52
  const v53 = v47 && v52
  s[621] = v53
  const v54 = s[190] && (!v47 && v48 && f.andenVurderingIndhentet || v53)
  const v55 = f.afviser === 'ingenting'
  s[436] = v55
  const LAB_118_3 = !v55 && (!s[0] || v54)
  s[1444] = LAB_118_3
  const LAB_118_3_nej = !v55 && (!s[0] || !v54)
  s[1445] = LAB_118_3_nej
  const LAB_118_3_ir = v55 || !s[0]
  s[1446] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v59 = f.maanederPaaSaerligeVilkaar >= 12
  s[3059] = v59
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[0] || !s[2] || LAB_119_1_bundet_nej || v59)
  s[1447] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[0] || s[2] && v42 && !v59)
  s[1448] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads === false || !s[0]
  s[843] = LAB_119_1_ir
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const v63 = Math.max(0, 12 - f.maanederPaaSaerligeVilkaar)
  const v64 = LAB_119_1_bundet_nej && !LAB_119_1_bundet && !LAB_119_1_bundet_ir
  s[930] = v64
  const LAB_119_1_mangler = s[0] ? (s[2] ? (LAB_119_1_bundet_nej ? 0 : v63) : 0) : -Infinity
  s[1453] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[0] ? (s[2] ? (v64 ? 0 : v63) : 0) : Infinity
  s[1454] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v67 = sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0) >= 1
  s[3063] = v67
  const v68 = !s[2] || f.skriftligAftaleOmSaerligeVilkaar && f.svaereFunktionerErNaevnt && v67 && f.forsoegtUstoettetJob
  const v69 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej
  s[3062] = v69
  const v70 = f.fleksjobPaaNuvaerendeArbejdsplads && v42
  s[3061] = v70
  const LAB_119_2 = v70 && (!s[0] || v68)
  s[1455] = LAB_119_2
  const LAB_119_2_nej = v70 && (!s[0] || !v68)
  s[1456] = LAB_119_2_nej
  const LAB_119_2_ir = v70 && !s[0] || v69
  s[1457] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const LAB_120_2 = !s[0] || s[2] && s[219] && f.foersteFleksjob === false && f.ordinaertArbejdeErIkkeMuligt && (LAB_116_1 || !s[0])
  s[222] = LAB_120_2
  const LAB_120_2_nej = !s[0] || !s[2] || !s[219] || f.foersteFleksjob || f.ordinaertArbejdeErIkkeMuligt === false || LAB_116_1_nej
  s[221] = LAB_120_2_nej
}

function svar_23(f, s) {
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v0 = shiftDays(shiftMonths(f.fleksjobBevilgetFra, 60), -1)
  const v1 = f.fleksjobBevilgetFra >= s[220]
  s[3070] = v1
  const v2 = !v1 || s[221]
  s[3069] = v2
  const v3 = v1 && (s[222] || !s[0])
  s[3068] = v3
  const v4 = f.ansatIFleksjob === false || s[223]
  s[241] = v4
  const v5 = f.ansatIFleksjob && (s[224] || s[1])
  s[240] = v5
  const v6 = v3 && !v2
  s[934] = v6
  const v7 = v5 && !v4
  s[935] = v7
  const v8 = !v6 && !v7
  const v9 = f.fleksjobBevilgetFra >= 15706 /* 2013-01-01 */
  s[3067] = v9
  const v10 = !s[2] || v9 || v5
  s[3066] = v10
  const v11 = s[2] && !v9 && v4
  s[932] = v11
  const v12 = v11 && !v10
  s[931] = v12
  const LAB_120_1 = v11 ? FIRST_DAY : s[0] ? (s[2] ? (v5 || v8 ? (v8 ? v0 : NEVER) : NEVER) : NEVER) : FIRST_DAY
  s[1458] = LAB_120_1
  const LAB_120_1_hoej = v11 ? NEVER : s[0] ? (s[2] ? (v3 ? NEVER : v5 ? NEVER : v0) : NEVER) : NEVER
  s[1459] = LAB_120_1_hoej
  const LAB_120_1_ir = v11 || !v12 && !s[0]
  s[1460] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v16 = s[2] ? shiftMonths(f.fulgtOpIFleksjobbet ? f.senestFulgtOpIFleksjobbet : f.fleksjobStartede, 30) : f.fulgtOpIFleksjobbet ? shiftMonths(f.senestFulgtOpIFleksjobbet, 12) : shiftMonths(f.fleksjobydelseFoersteGang, 6)
  const LAB_121_1 = s[0] ? v16 : FIRST_DAY
  s[1461] = LAB_121_1
  const LAB_121_1_hoej = s[0] ? v16 : NEVER
  s[1462] = LAB_121_1_hoej
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const v19 = s[2] ? shiftMonths(f.fleksjobStartede, 54) : NEVER
  const LAB_121_3 = s[0] ? v19 : FIRST_DAY
  s[1463] = LAB_121_3
  const LAB_121_3_hoej = s[0] ? v19 : NEVER
  s[1464] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob && f.fleksjobErMidlertidigt
  s[1465] = LAB_121_3_er
  const LAB_121_3_ir = !LAB_121_3_er || !s[0]
  s[844] = LAB_121_3_ir
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const v24 = !s[2] || f.afgoerelseEfterStatus === false
  const LAB_121_4 = LAB_121_3_er && (!s[0] || v24)
  s[1467] = LAB_121_4
  const LAB_121_4_nej = LAB_121_3_er && (!s[0] || !v24)
  s[1468] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v27 = s[2] && (f.fleksjobbetOprettesNu || f.beggeBederOmNyVurdering)
  const LAB_122_2 = !s[0] || v27
  s[1469] = LAB_122_2
  const LAB_122_2_nej = !s[0] || !v27
  s[1470] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v30 = f.jobbetErOverenskomstdaekket || f.sammenligneligOverenskomstFindes
  const LAB_122_3 = !s[0] || v30
  s[1471] = LAB_122_3
  const LAB_122_3_nej = !s[0] || !v30
  s[1472] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket && (!s[0] || s[2] && !v7 && f.overenskomstenHarFleksjobvilkaar === false)
  s[1473] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket && (!s[0] || !s[2] || v5 || !v7 && f.overenskomstenHarFleksjobvilkaar)
  s[1474] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket === false || !s[0]
  s[1475] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v36 = f.timerIFleksjobbet <= 800
  s[3075] = v36
  const v37 = s[2] && f.udfoererFunktionaerarbejde && v36
  const LAB_122_5 = !s[0] || v37
  s[1476] = LAB_122_5
  const LAB_122_5_nej = !s[0] || !v37
  s[1477] = LAB_122_5_nej
}

function svar_24(f, s) {
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v0 = f.loenIFleksjobbet + f.pensionIFleksjobbet
  const v1 = v0 + f.andenLoenMedPension
  const v2 = SATS_6(f.vurderingsdato)
  const v3 = s[225] ? -Infinity : v2
  s[511] = v3
  const v4 = s[225] ? Infinity : v2
  s[512] = v4
  const v5 = Math.min(v1, v3)
  const v6 = Math.min(v1, v4)
  const v7 = v5 <= -Infinity
  const v8 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v9 = Math.round(v6 * 3000 / 10000)
  const v10 = v7 ? -Infinity : Math.min(v8, v9)
  const v11 = v7 ? Infinity : Math.max(v8, v9)
  const v12 = v7 && !s[225] && v5 === v6
  const v13 = s[225] || v7
  const v14 = -v4 === -Infinity
  s[513] = v14
  const v15 = -v3 === Infinity
  s[514] = v15
  const v16 = Math.max(0, v14 ? -Infinity : v1 - v4)
  const v17 = Math.max(0, v15 ? Infinity : v1 - v3)
  const v18 = v17 >= Infinity
  const v19 = v18 ? -Infinity : Math.round(v16 * 5500 / 10000)
  const v20 = v18 ? Infinity : quotient([v17, 5500], [10000], 'nærmeste', 1)
  const v21 = v18 && !s[225] && v16 === v17
  const v22 = s[225] || v18
  const v23 = v11 === Infinity
  const v24 = v19 === -Infinity
  const v25 = v10 === -Infinity
  const v26 = v20 === Infinity
  const v27 = v23 && v24 || v25 && v26
  const v28 = v1 + f.hjaelpTilPasning
  const v29 = Math.min(v3, v28)
  const v30 = Math.min(v4, v28)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, 3000], [10000], 'nærmeste', 1)
  const v33 = Math.round(v30 * 3000 / 10000)
  const v34 = v31 ? -Infinity : Math.min(v32, v33)
  const v35 = v31 ? Infinity : Math.max(v32, v33)
  const v36 = v31 && !s[225] && v29 === v30
  const v37 = s[225] || v31
  const v38 = Math.max(0, v14 ? -Infinity : v28 - v4)
  const v39 = Math.max(0, v15 ? Infinity : v28 - v3)
  const v40 = v39 >= Infinity
  const v41 = v40 ? -Infinity : Math.round(v38 * 5500 / 10000)
  const v42 = v40 ? Infinity : quotient([v39, 5500], [10000], 'nærmeste', 1)
  const v43 = v40 && !s[225] && v38 === v39
  const v44 = s[225] || v40
  const v45 = v35 === Infinity
  const v46 = v41 === -Infinity
  const v47 = v34 === -Infinity
  const v48 = v42 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const LAB_123_2 = s[0] ? (s[2] ? (s[226] ? (v47 || v46 ? -Infinity : v34 + v41) : v25 || v24 ? -Infinity : v10 + v19) : 0) : -Infinity
  s[230] = LAB_123_2
  const LAB_123_2_hoej = s[0] ? (s[2] ? (s[226] ? (v45 || v48 ? Infinity : v35 + v42) : v23 || v26 ? Infinity : v11 + v20) : 0) : Infinity
  s[229] = LAB_123_2_hoej
  const LAB_123_2_er = s[227] && (!s[0] || !s[2] || !s[226] && !v12 && !v21 && !(v27 && (v12 || !v13 && v10 === v11) && (v21 || !v22 && v19 === v20)) || s[226] && !v36 && !v43 && !(v49 && (v36 || !v37 && v34 === v35) && (v43 || !v44 && v41 === v42)))
  s[233] = LAB_123_2_er
  const LAB_123_2_ir = s[227] && (!s[0] || s[2] && (!s[226] && (v13 || v22 || v27) || s[226] && (v37 || v44 || v49))) || s[228]
  s[234] = LAB_123_2_ir
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v54 = Math.max(0, f.loenloft - v0)
  const v55 = Math.max(0, f.loenloft - v1)
  const v56 = Math.max(0, f.loenloft - (v28 + f.dagpengeIFleksjobbet))
  const LAB_123_3 = s[0] ? (s[2] ? (s[190] ? (s[226] ? v56 : Math.min(v54, v55)) : v54) : 0) : -Infinity
  s[231] = LAB_123_3
  const LAB_123_3_hoej = s[0] ? (s[2] ? (s[190] ? (s[226] ? v56 : Math.max(v54, v55)) : v54) : 0) : Infinity
  s[232] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v59 = v0 <= 0
  s[3077] = v59
  const v60 = f.dagpengeIFleksjobbet <= 0
  s[3078] = v60
  const v61 = !v59 || !v60
  s[3076] = v61
  const LAB_123_1_ret = !s[0] || s[2] && s[227] && v61
  s[237] = LAB_123_1_ret
  const LAB_123_1_ret_nej = !s[0] || !s[2] || s[228] || !v61
  s[238] = LAB_123_1_ret_nej
}

function svar_25(f, s) {
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v0 = SATS_7(f.vurderingsdato)
  const v1 = s[225] ? -Infinity : v0
  const v2 = s[225] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[229] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[230] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : v1 - s[229]
  const v9 = v3 || v6 ? Infinity : v2 - s[230]
  const v10 = Math.min(Math.max(0, v8 === -Infinity ? -Infinity : v8 - f.dagpengeIFleksjobbet), s[231])
  const v11 = Math.min(Math.max(0, v9 === Infinity ? Infinity : v9 - f.dagpengeIFleksjobbet), s[232])
  const v12 = s[233] && !(v7 && !s[225] && v1 === v2 && (!s[233] || !s[234] && s[230] === s[229])) && s[227]
  const v13 = s[225] || s[234] || v7 || s[235]
  const v14 = v10 > -Infinity && v11 < Infinity
  const v15 = quotient([v10], [1], 'nærmeste', 100)
  const v16 = quotient([v11], [1], 'nærmeste', 100)
  const LAB_123_1 = s[0] ? (s[2] ? (s[236] ? (v14 ? Math.min(v15, v16) : -Infinity) : v10) : 0) : -Infinity
  s[252] = LAB_123_1
  const LAB_123_1_hoej = s[0] ? (s[2] ? (s[236] ? (v14 ? Math.max(v15, v16) : Infinity) : v11) : 0) : Infinity
  s[253] = LAB_123_1_hoej
  const LAB_123_1_er = s[237] && (!s[0] || !s[2] || !s[236] && v12 || s[236] && v12 && !(!v14 && (!v12 || !v13 && v10 === v11)))
  s[254] = LAB_123_1_er
  const LAB_123_1_ir = s[237] && (!s[0] || s[2] && (!s[236] && v13 || s[236] && (v13 || !v14))) || s[238] || !s[0]
  s[255] = LAB_123_1_ir
  // LAB.123.4: Tilskuddet følger med, når du flytter (LAB § 123, stk. 4)
  const LAB_123_4 = f.ansatIFleksjob && f.flytterTilAndenKommune
  s[1478] = LAB_123_4
  const LAB_123_4_nej = LAB_123_4 && !s[0]
  s[1479] = LAB_123_4_nej
  const LAB_123_4_ir = !LAB_123_4 || !s[0]
  s[1480] = LAB_123_4_ir
  // LAB.124.5: Fleksløntilskuddet slutter med jobbet (LAB § 124, stk. 5-6)
  const v24 = s[2] ? f.fleksjobSlutDen : NEVER
  const LAB_124_5 = s[0] ? v24 : FIRST_DAY
  s[1481] = LAB_124_5
  const LAB_124_5_hoej = s[0] ? v24 : NEVER
  s[1482] = LAB_124_5_hoej
  const v27 = s[228] || f.fleksjobErSlut === false
  s[3082] = v27
  const LAB_124_5_er = s[227] && f.fleksjobErSlut
  s[1483] = LAB_124_5_er
  const LAB_124_5_ir = LAB_124_5_er && !s[0] || v27
  s[1484] = LAB_124_5_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v30 = f.fikFleksloentilskudMedUrette && f.fleksloentilskudModBedreVidende
  s[3083] = v30
  const v31 = s[2] && (!s[236] && v30 || s[236] && (v30 || f.loennenKunneIkkeEfterreguleres))
  const LAB_125_1 = !s[0] || v31
  s[845] = LAB_125_1
  const LAB_125_1_nej = !s[0] || !v31
  s[1486] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v34 = s[236] ? (f.kravetKunneAldrigInddrives ? shiftMonths(f.fleksloentilskudOphoerteDen, 36) : NEVER) : NEVER
  const LAB_125_4 = s[0] ? v34 : FIRST_DAY
  s[1487] = LAB_125_4
  const LAB_125_4_hoej = s[0] ? v34 : NEVER
  s[1488] = LAB_125_4_hoej
  const LAB_125_4_ir = !s[0] || LAB_125_1_nej || !s[0]
  s[1489] = LAB_125_4_ir
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v38 = f.vurderingsdato >= 15724 /* 2013-01-19 */
  s[942] = v38
  const v39 = f.maanederVirksomhedenBlevDrevet >= 12
  s[3086] = v39
  const v40 = f.tilskuddetErFoersteGang === false || v39
  s[3085] = v40
  const LAB_126_1 = !s[0] || v38 && f.virksomhedErHovedbeskaeftigelse && f.nedsatVarigtOgVaesentligtIVirksomheden && f.udnytterArbejdsevnenFuldtUd && s[74] && s[239] && v40
  s[846] = LAB_126_1
  const LAB_126_1_nej = !s[0] || !v38 || f.virksomhedErHovedbeskaeftigelse === false || f.nedsatVarigtOgVaesentligtIVirksomheden === false || f.udnytterArbejdsevnenFuldtUd === false || s[73] || s[217] || !v40
  s[1491] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v43 = v38 ? shiftDays(shiftMonths(f.tilskudTilVirksomhedenFra, 60), -1) : NEVER
  const LAB_126_1_til = s[0] ? v43 : FIRST_DAY
  s[1492] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[0] ? v43 : NEVER
  s[1493] = LAB_126_1_til_hoej
  const v46 = f.tilskudTilVirksomhedenFra >= 15724 /* 2013-01-19 */
  s[3087] = v46
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed && v46
  s[847] = LAB_126_1_til_er
  const LAB_126_1_til_ir = !LAB_126_1_til_er || !s[0]
  s[848] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const v49 = v38 ? shiftMonths(f.tilskudTilVirksomhedenFra, 30) : NEVER
  const LAB_126_3 = s[0] ? v49 : FIRST_DAY
  s[1495] = LAB_126_3
  const LAB_126_3_hoej = s[0] ? v49 : NEVER
  s[1496] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const v52 = v38 ? shiftMonths(f.tilskudTilVirksomhedenFra, 54) : NEVER
  const LAB_126_4 = s[0] ? v52 : FIRST_DAY
  s[1497] = LAB_126_4
  const LAB_126_4_hoej = s[0] ? v52 : NEVER
  s[1498] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v55 = SATS_8(f.vurderingsdato)
  const v56 = s[225] ? -Infinity : v55
  const v57 = s[225] ? Infinity : v55
  const v58 = Math.round((f.aarsindtaegtIVirksomheden + f.arbejdsindkomstVedSidenAf) * 3000 / 10000)
  const LAB_126_5 = s[0] ? (v38 ? Math.max(0, v56 === -Infinity ? -Infinity : v56 - v58) : 0) : -Infinity
  s[1499] = LAB_126_5
  const LAB_126_5_hoej = s[0] ? (v38 ? Math.max(0, v57 === Infinity ? Infinity : v57 - v58) : 0) : Infinity
  s[1500] = LAB_126_5_hoej
  const v61 = LAB_126_1_nej || !s[0]
  const LAB_126_5_ir = LAB_126_1 && (!s[0] || v38 && s[225]) || v61
  s[1501] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v63 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v64 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v65 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const LAB_126_5_maaned = s[0] ? (v38 ? (v63 ? Math.min(v64, v65) : -Infinity) : 0) : -Infinity
  s[1502] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[0] ? (v38 ? (v63 ? Math.max(v64, v65) : Infinity) : 0) : Infinity
  s[1503] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (!s[0] || !v38 || LAB_126_1 && !(!v63 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej)))
  s[1504] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (!s[0] || v38 && (LAB_126_5_ir || !v63)) || v61
  s[1505] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const v70 = f.fleksjobStartede >= 13330 /* 2006-07-01 */
  const v71 = f.fleksjobStartede >= 13334 /* 2006-07-05 */
  const LAB_133_3_loft = s[240] && (!s[0] || v70 || v71)
  s[246] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[240] && (!s[0] || !v70 || !v71)
  s[245] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[240] && !s[0] || s[241]
  s[244] = LAB_133_3_loft_ir
}

function svar_26(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  s[250] = v0
  const v1 = Math.min(f.timeloenMedBidrag, f.mindsteTimeloenMedBidrag)
  const v2 = f.vurderingsdato >= 13514 /* 2007-01-01 */
  s[806] = v2
  const v3 = f.vurderingsdato <= 16435 /* 2014-12-31 */
  s[898] = v3
  const v4 = v2 && v3
  const v5 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  s[807] = v5
  const v6 = s[242] && v5
  const v7 = s[243] || v4 || v6 || s[58]
  s[251] = v7
  const v8 = SATS_9(f.vurderingsdato)
  const v9 = v7 ? -Infinity : v8
  s[248] = v9
  const v10 = v7 ? Infinity : v8
  s[249] = v10
  const v11 = Math.min(v1, v9)
  const v12 = Math.min(v1, v10)
  const v13 = Math.max(v1, v11)
  const v14 = Math.min(v1, v12)
  const v15 = s[244] && v14 >= v13
  const v16 = s[245] || v15
  const v17 = s[245] ? (v15 ? Math.min(v1, v13) : v1) : v13
  const v18 = s[246] ? (v16 ? Math.min(v11, v17) : v11) : v17
  const v19 = s[245] ? (v15 ? Math.max(v1, v14) : v1) : v14
  const v20 = s[246] ? (v16 ? Math.max(v12, v19) : v12) : v19
  const v21 = s[246] || s[245] || v15
  const v22 = s[246] && v7 || s[244] && !(!v7 && v11 === v12 && v1 === v11)
  const v23 = v18 <= -Infinity
  const v24 = quotient([v18], [2], 'nærmeste', 1)
  const v25 = Math.round(v20 / 2)
  const v26 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v27 = Math.round(v20 * 2 / 3)
  const LAB_133_3 = s[0] ? (v0 ? (v23 ? -Infinity : Math.min(v24, v25)) : v23 ? -Infinity : Math.min(v26, v27)) : -Infinity
  s[1508] = LAB_133_3
  const LAB_133_3_hoej = s[0] ? (v0 ? (v23 ? Infinity : Math.max(v24, v25)) : v23 ? Infinity : Math.max(v26, v27)) : Infinity
  s[1509] = LAB_133_3_hoej
  const LAB_133_3_er = s[240] && (!s[0] || v21 && !(v23 && (!v21 || !v22 && v18 === v20)))
  s[1510] = LAB_133_3_er
  const LAB_133_3_ir = s[240] && (!s[0] || v22 || v23) || s[241]
  s[1511] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v32 = Math.min(f.aarsloenMedBidrag, f.mindsteAarsloenMedBidrag)
  const v33 = f.vurderingsdato <= 19722 /* 2023-12-31 */
  s[901] = v33
  const v34 = s[243] || v4 || v6 || s[58] && v33 || s[192]
  const v35 = SATS_10(f.vurderingsdato)
  const v36 = Math.min(v32, v34 ? -Infinity : v35)
  const v37 = Math.min(v32, v34 ? Infinity : v35)
  const v38 = Math.max(v32, v36)
  const v39 = Math.min(v32, v37)
  const v40 = s[244] && v39 >= v38
  const v41 = s[245] || v40
  const v42 = s[245] ? (v40 ? Math.min(v32, v38) : v32) : v38
  const v43 = s[246] ? (v41 ? Math.min(v36, v42) : v36) : v42
  const v44 = s[245] ? (v40 ? Math.max(v32, v39) : v32) : v39
  const v45 = s[246] ? (v41 ? Math.max(v37, v44) : v37) : v44
  const v46 = s[246] || s[245] || v40
  const v47 = s[246] && v34 || s[244] && !(!v34 && v36 === v37 && v32 === v36)
  const v48 = v43 <= -Infinity
  const v49 = quotient([v43], [2], 'nærmeste', 1)
  const v50 = Math.round(v45 / 2)
  const v51 = quotient([v43, 2], [3], 'nærmeste', 1)
  const v52 = Math.round(v45 * 2 / 3)
  const LAB_133_3_aar = s[0] ? (v0 ? (v48 ? -Infinity : Math.min(v49, v50)) : v48 ? -Infinity : Math.min(v51, v52)) : -Infinity
  s[1512] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[0] ? (v0 ? (v48 ? Infinity : Math.max(v49, v50)) : v48 ? Infinity : Math.max(v51, v52)) : Infinity
  s[1513] = LAB_133_3_aar_hoej
  const v55 = s[241] || f.fleksjobPaaFuldTid === false
  s[3089] = v55
  const v56 = s[240] && f.fleksjobPaaFuldTid
  s[3088] = v56
  const LAB_133_3_aar_er = v56 && (!s[0] || v46 && !(v48 && (!v46 || !v47 && v43 === v45)))
  s[1514] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v56 && (!s[0] || v47 || v48) || v55
  s[1515] = LAB_133_3_aar_ir
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v59 = LAB_133_3 > -Infinity && LAB_133_3_hoej < Infinity
  const v60 = quotient([LAB_133_3, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v61 = quotient([LAB_133_3_hoej, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v62 = v59 ? Math.min(v60, v61) : -Infinity
  const v63 = v59 ? Math.max(v60, v61) : Infinity
  const LAB_133_4 = s[0] ? Math.max(0, v62 === -Infinity ? -Infinity : v62 - f.refusionDenDag) : -Infinity
  s[1516] = LAB_133_4
  const LAB_133_4_hoej = s[0] ? Math.max(0, v63 === Infinity ? Infinity : v63 - f.refusionDenDag) : Infinity
  s[1517] = LAB_133_4_hoej
  const LAB_133_4_er = s[240] && (!s[0] || LAB_133_3_er && !(!v59 && (!LAB_133_3_er || !LAB_133_3_ir && LAB_133_3 === LAB_133_3_hoej)))
  s[1518] = LAB_133_4_er
  const LAB_133_4_ir = s[240] && (!s[0] || LAB_133_3_ir || !v59) || s[241]
  s[1519] = LAB_133_4_ir
  // LAB.133.5: Kommunen fik besked i tide om løn under fravær (LAB § 133, stk. 5)
  const v68 = f.meldtFraFoersteFravaersdag || f.meldtSnarestHerefter
  const v69 = f.arbejdsgiverensBetaling === 'loen'
  s[638] = v69
  const v70 = s[241] || !v69
  s[3091] = v70
  const v71 = s[240] && v69
  s[3090] = v71
  const LAB_133_5 = v71 && (!s[0] || v68)
  s[1520] = LAB_133_5
  const LAB_133_5_nej = v71 && (!s[0] || !v68)
  s[1521] = LAB_133_5_nej
  const LAB_133_5_ir = v71 && !s[0] || v70
  s[1522] = LAB_133_5_ir
}

function svar_27(f, s) {
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v0 = f.senesteJobVarDeltid && f.deltidDeSeneste12Maaneder
  s[3094] = v0
  const v1 = f.oenskerDeltid === false && f.deltidHavdeSammeAarsag
  s[946] = v1
  const v2 = f.oenskerDeltid === false && f.personligeForholdErAendret
  s[947] = v2
  const v3 = !v1 && !v2 && (f.oenskerDeltid || v0)
  const v4 = !s[2] || s[240]
  s[943] = v4
  const v5 = s[2] && s[241]
  s[944] = v5
  const LAB_134_3 = v4 && (!s[0] || v3)
  s[1523] = LAB_134_3
  const LAB_134_3_nej = v4 && (!s[0] || !v3)
  s[1524] = LAB_134_3_nej
  const LAB_134_3_ir = v4 && !s[0] || v5
  s[1525] = LAB_134_3_ir
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[0] ? f.timerISenesteJob : -Infinity
  s[1526] = LAB_134_4
  const LAB_134_4_hoej = s[0] ? f.timerISenesteJob : Infinity
  s[1527] = LAB_134_4_hoej
  const v11 = v5 || f.oenskerDeltid || LAB_134_3_nej
  s[3095] = v11
  const LAB_134_4_er = v4 && f.oenskerDeltid === false && (LAB_134_3 || LAB_134_3_ir)
  s[1528] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && !s[0] || v11
  s[1529] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v14 = f.tilskudTilVirksomhedenFra <= 15705 /* 2012-12-31 */
  s[3096] = v14
  const v15 = f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && v14
  const LAB_136_1 = !s[0] || !s[2] && f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && s[239] && s[247] || s[2] && v15
  s[1530] = LAB_136_1
  const LAB_136_1_nej = !s[0] || !s[2] && (f.virksomhedErHovedbeskaeftigelse === false || f.svaertVedAtOpretholdeVirksomheden === false || s[217] || s[218]) || s[2] && !v15
  s[1531] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v18 = Math.min(s[248], f.mindsteTimeloenForUfaglaerte)
  const v19 = Math.min(s[249], f.mindsteTimeloenForUfaglaerte)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18], [2], 'nærmeste', 1)
  const v22 = Math.round(v19 / 2)
  const v23 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v24 = Math.round(v19 * 2 / 3)
  const LAB_136_2 = s[0] ? (s[250] ? (v20 ? -Infinity : Math.min(v21, v22)) : v20 ? -Infinity : Math.min(v23, v24)) : -Infinity
  s[1532] = LAB_136_2
  const LAB_136_2_hoej = s[0] ? (s[250] ? (v20 ? Infinity : Math.max(v21, v22)) : v20 ? Infinity : Math.max(v23, v24)) : Infinity
  s[1533] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (!s[0] || !(v20 && !s[251] && v18 === v19))
  s[1534] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (!s[0] || s[251] || v20) || LAB_136_1_nej || !s[0]
  s[1535] = LAB_136_2_ir
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v29 = s[252] > -Infinity && s[253] < Infinity
  const v30 = quotient([s[252], 500], [10000], 'nærmeste', 100)
  const v31 = quotient([s[253], 500], [10000], 'nærmeste', 100)
  const LAB_137_1_er = !s[0] || !s[2] || s[254] && !(!v29 && (!s[254] || !s[255] && s[252] === s[253]))
  s[1538] = LAB_137_1_er
  const LAB_137_1_ir = !s[0] || s[2] && (s[255] || !v29)
  s[1539] = LAB_137_1_ir
  const LAB_137_1 = s[0] ? (s[2] ? Math.min(v29 ? Math.min(v30, v31) : -Infinity, 50000) : 0) : -Infinity
  s[1536] = LAB_137_1
  const LAB_137_1_hoej = s[0] ? (s[2] ? Math.min(v29 ? Math.max(v30, v31) : Infinity, 50000) : 0) : Infinity
  s[1537] = LAB_137_1_hoej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v36 = !s[60] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[0] || v36
  s[1540] = LAB_142_1
  const LAB_142_1_nej = !s[0] || !v36
  s[1541] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v39 = !s[60] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[0] || v39)
  s[1967] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[0] || !v39)
  s[444] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[0]
  s[449] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v43 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[3099] = v43
  const v44 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[443] = v44
  const v45 = f.revalideringErBevilget && v44
  s[3098] = v45
  const LAB_144 = !s[0] || !s[60] && (LAB_142_1 || !s[0]) && f.erhvervssigtetErAfklaret === false || s[60] && v45 && f.erhvervssigtetErAfklaret === false
  s[849] = LAB_144
  const LAB_144_nej = !s[0] || !s[60] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[60] && (v43 || f.erhvervssigtetErAfklaret)
  s[459] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v48 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[951] = v48
  const v49 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[952] = v49
  const v50 = !v49 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v49 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v48 || v50
  s[1550] = LAB_145_2
  const LAB_145_2_nej = !v48 || !v50
  s[1551] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v53 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v54 = LAB_145_2 && !LAB_145_2_nej && v48
  s[953] = v54
  const LAB_145_1 = v48 ? (v54 ? NEVER : v53) : FIRST_DAY
  s[1543] = LAB_145_1
  const LAB_145_1_hoej = v48 ? (LAB_145_2 ? NEVER : v53) : NEVER
  s[1544] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v48
  s[1546] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v48 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[1547] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v48 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[1548] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v48 || LAB_145_1_ir
  s[1549] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v61 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v62 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v63 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[0] || !s[58] && v61 || s[58] && (!s[256] && (v62 || v63) || s[256] && v63)
  s[1552] = LAB_146
  const LAB_146_nej = !s[0] || !s[58] && !v61 || s[58] && (!s[256] && (!v62 || !v63) || s[256] && !v63)
  s[1553] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v66 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  s[3106] = v66
  const v67 = v66 || f.mentorErAfgoerendeOgUdOverDetSaedvanlige
  s[3105] = v67
  const v68 = !s[66] && f.mentorFremmerMaalet && f.mentorErAfgoerendeOgUdOverDetSaedvanlige || s[66] && f.mentorFremmerMaalet && v67
  const LAB_167_1 = !s[0] || v68
  s[850] = LAB_167_1
  const LAB_167_1_nej = !s[0] || !v68
  s[1555] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v71 = f.vurderingsdato >= 15520 /* 2012-06-29 */
  s[3107] = v71
  const v72 = f.vurderingsdato >= 15819 /* 2013-04-24 */
  s[3108] = v72
  const v73 = shiftDays(shiftMonths(f.mentorstoetteBegyndte, 6), -1)
  const LAB_167_1_periode = s[0] ? (v71 ? (v72 ? v73 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1556] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[0] ? (v71 ? (v72 ? v73 : NEVER) : NEVER) : NEVER
  s[1557] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (!s[0] || v71 && !v72) || LAB_167_1_nej || !s[0]
  s[1558] = LAB_167_1_periode_ir
}

function svar_28(f, s) {
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v0 = f.vurderingsdato >= 16325 /* 2014-09-12 */
  s[954] = v0
  const v1 = f.vurderingsdato >= 15820 /* 2013-04-25 */
  s[3110] = v1
  const v2 = f.vurderingsdato >= shiftMonths(f.udskrivningsdag, -3)
  s[3111] = v2
  const v3 = f.udskrivesFraPsykiatrien && v2
  const LAB_167_2 = !s[0] || v1 && (!v0 || v3)
  s[1559] = LAB_167_2
  const LAB_167_2_nej = !s[0] || !v1 || !v0 || !v3
  s[1560] = LAB_167_2_nej
  const LAB_167_2_ir = !s[0] || v1 && !v0
  s[1561] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v7 = shiftMonths(f.optagetPaaUddannelseDen, 6) >= f.vurderingsdato
  s[3113] = v7
  const v8 = f.optagetPaaUddannelse && v7
  const LAB_167_3 = s[257] && (!s[0] || s[58] && (!s[256] || v8))
  s[1562] = LAB_167_3
  const LAB_167_3_nej = s[257] && (!s[0] || !s[58] || !s[256] || !v8)
  s[1563] = LAB_167_3_nej
  const LAB_167_3_ir = !s[257] || !s[0] || s[58] && !s[256]
  s[1564] = LAB_167_3_ir
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v12 = f.kilometerOmDagen <= 2400
  s[3116] = v12
  const v13 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[3119] = v13
  const v14 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[3120] = v14
  const v15 = v13 && v14
  s[3118] = v15
  const v16 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  s[274] = v16
  const v17 = s[258] && v16
  s[3121] = v17
  const v18 = v15 || v17
  s[3117] = v18
  const v19 = s[259] && s[260]
  s[3122] = v19
  const v20 = !v12 && v18 && !v19
  const v21 = f.vurderingsdato >= 15149 /* 2011-06-24 */
  s[273] = v21
  const v22 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[3125] = v22
  const v23 = s[259] && v22
  s[3124] = v23
  const v24 = v15 || v17 || v23
  s[3123] = v24
  const v25 = !v12 && v24 && !v19
  const v26 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  s[3128] = v26
  const v27 = v26 && v14
  s[3127] = v27
  const v28 = v27 || v17 || v23
  s[3126] = v28
  const v29 = s[261] && s[260]
  s[3129] = v29
  const v30 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[3132] = v30
  const v31 = f.tilbuddetsArt === 'nytteindsats'
  s[3134] = v31
  const v32 = v14 || v31
  s[3133] = v32
  const v33 = v30 && v32
  s[3131] = v33
  const v34 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[3136] = v34
  const v35 = v34 && v22
  s[3135] = v35
  const v36 = f.maalgruppeForTilbud === 'selvforsoergende'
  s[3140] = v36
  const v37 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  s[3141] = v37
  const v38 = v36 && v37
  s[3139] = v38
  const v39 = f.maalgruppeForTilbud === 'under_18'
  s[3143] = v39
  const v40 = v39 && v16
  s[3142] = v40
  const v41 = v38 || v40
  s[3138] = v41
  const v42 = v41 && f.befordringEfterKonkretVurdering
  s[3137] = v42
  const v43 = v33 || v35 || v42
  s[3130] = v43
  const v44 = !s[58] && !v12 && v28 && !v29 || s[58] && !v12 && v43 && !v29
  const v45 = v21 && !s[262]
  const LAB_175_1 = !s[0] || !s[66] && v20 || s[66] && (!v21 && v25 || v21 && (!s[262] || v44))
  s[267] = LAB_175_1
  const LAB_175_1_nej = !s[0] || !s[66] && !v20 || s[66] && (!v21 && !v25 || v21 && (!s[262] || !v44))
  s[269] = LAB_175_1_nej
  const LAB_175_1_ir = !s[0] || s[66] && v45
  s[268] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v49 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[3144] = v49
  const v50 = f.befordringFoelgerAfFunktionsnedsaettelse && v49 && v14
  const v51 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  s[3145] = v51
  const v52 = v14 || v22
  s[3146] = v52
  const v53 = v51 && v32
  s[3148] = v53
  const v54 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[3150] = v54
  const v55 = v54 && v14 && f.befordringEfterKonkretVurdering
  s[3149] = v55
  const v56 = v53 || v35 || v55
  s[3147] = v56
  const v57 = !s[58] && f.befordringFoelgerAfFunktionsnedsaettelse && v51 && v52 || s[58] && f.befordringFoelgerAfFunktionsnedsaettelse && v56
  const LAB_175_4 = !s[0] || !v21 && v50 || v21 && (!s[262] || v57)
  s[272] = LAB_175_4
  const LAB_175_4_nej = !s[0] || !v21 && !v50 || v21 && (!s[262] || !v57)
  s[270] = LAB_175_4_nej
  const LAB_175_4_ir = !s[0] || v45
  s[271] = LAB_175_4_ir
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v61 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[3152] = v61
  const v62 = s[259] && v61
  s[3151] = v62
  const v63 = f.vurderingsdato <= 13513 /* 2006-12-31 */
  s[285] = v63
  const v64 = f.vurderingsdato <= 15339 /* 2011-12-31 */
  s[571] = v64
  const v65 = f.vurderingsdato <= 19357 /* 2022-12-31 */
  s[3300] = v65
  const v66 = v63 || s[3] && v64 || f.vurderingsdato >= 19113 /* 2022-05-01 */ && v65 || s[64]
  const v67 = SATS_11(f.vurderingsdato)
  const v68 = v66 ? -Infinity : v67
  const v69 = v66 ? Infinity : v67
  const LAB_175_2_takst_er = !s[0] || v21 || !v62 || !s[262]
  s[265] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = !s[0] || !v21 && (v62 || v66) || v21 && (!s[262] || v66)
  s[266] = LAB_175_2_takst_ir
  const LAB_175_2_takst = s[0] ? (v21 ? (s[262] ? v68 : -Infinity) : v62 ? -Infinity : v68) : -Infinity
  s[263] = LAB_175_2_takst
  const LAB_175_2_takst_hoej = s[0] ? (v21 ? (s[262] ? v69 : Infinity) : v62 ? Infinity : v69) : Infinity
  s[264] = LAB_175_2_takst_hoej
}

function svar_29(f, s) {
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v0 = Math.max(0, f.kilometerOmDagen - 2400)
  const v1 = s[263] > -Infinity && s[264] < Infinity
  const v2 = quotient([v0, f.dageMedFremmoede, s[263]], [100], 'nærmeste', 100)
  const v3 = quotient([v0, f.dageMedFremmoede, s[264]], [100], 'nærmeste', 100)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[265] && !(!v1 && (!s[265] || !s[266] && s[263] === s[264]))
  const v7 = s[266] || !v1
  const v8 = Math.max(0, v4)
  const v9 = Math.min(0, v5)
  const v10 = s[267] && v6
  const v11 = s[268] && v6 && v9 >= v8
  const v12 = s[269] || v11
  const v13 = s[269] ? 0 : v8
  const v14 = v10 ? (v12 ? Math.min(v4, v13) : v4) : v13
  const v15 = s[269] ? 0 : v9
  const v16 = v10 ? (v12 ? Math.max(v5, v15) : v5) : v15
  const v17 = v10 || s[269] || v11
  const v18 = s[267] && v7 || s[268] && !((!v6 || !v7 && v4 === v5) && v6 && (!v6 || v4 === 0))
  const v19 = Math.max(f.faktiskBefordringsudgift, v14)
  const v20 = Math.min(f.faktiskBefordringsudgift, v16)
  const v21 = s[270] && v17
  const v22 = s[271] && v17 && v20 >= v19
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v14, v19) : v14) : v19
  const v25 = s[272] ? (v23 ? Math.min(f.faktiskBefordringsudgift, v24) : f.faktiskBefordringsudgift) : v24
  const v26 = v21 ? (v22 ? Math.max(v16, v20) : v16) : v20
  const v27 = s[272] ? (v23 ? Math.max(f.faktiskBefordringsudgift, v26) : f.faktiskBefordringsudgift) : v26
  const v28 = s[272] || v21 || v22
  const v29 = s[270] && v18 || s[271] && !((!v17 || !v18 && v14 === v16) && v17 && f.faktiskBefordringsudgift === v14)
  const LAB_175_2_er = !s[0] || !s[273] && v28 || s[273] && (!s[262] || v28)
  s[1567] = LAB_175_2_er
  const LAB_175_2_ir = !s[0] || !s[273] && v29 || s[273] && (!s[262] || v29)
  s[1568] = LAB_175_2_ir
  const LAB_175_2 = s[0] ? (s[273] ? (s[262] ? v25 : -Infinity) : v25) : -Infinity
  s[1565] = LAB_175_2
  const LAB_175_2_hoej = s[0] ? (s[273] ? (s[262] ? v27 : Infinity) : v27) : Infinity
  s[1566] = LAB_175_2_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v34 = !s[58] && s[259] || s[58] && s[259] && f.befordringFoelgerAfFunktionsnedsaettelse === false
  const LAB_175_5 = !s[0] || v34
  s[1569] = LAB_175_5
  const LAB_175_5_nej = !s[0] || !v34
  s[1570] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v37 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  s[3154] = v37
  const v38 = v37 && s[274]
  s[3153] = v38
  const v39 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[3156] = v39
  const v40 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  s[3157] = v40
  const v41 = v39 && v40
  s[3155] = v41
  const v42 = !s[58] && v38 && f.merudgiftGodtgoeresEfterRetningslinjer || s[58] && v41 && f.merudgiftGodtgoeresEfterRetningslinjer
  const LAB_176_1 = !s[0] || v42
  s[851] = LAB_176_1
  const LAB_176_1_nej = !s[0] || !v42
  s[1572] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v45 = Math.min(100000, f.merudgiftVedTilbud)
  const v46 = f.vurderingsdato >= 14730 /* 2010-05-01 */
  s[3158] = v46
  const v47 = f.vurderingsdato >= 14976 /* 2011-01-02 */
  s[3159] = v47
  const v48 = v46 ? (v47 ? v45 : Math.min(f.merudgiftVedTilbud, 150000)) : v45
  const LAB_176_1_beloeb = s[0] ? v48 : -Infinity
  s[1573] = LAB_176_1_beloeb
  const LAB_176_1_beloeb_hoej = s[0] ? v48 : Infinity
  s[1574] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = !s[0] || LAB_176_1_nej || !s[0]
  s[1575] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const LAB_2003_121_4 = !s[0] || !s[2] && (s[275] || f.revurderingensGrundlagMangler)
  s[852] = LAB_2003_121_4
  const LAB_2003_121_4_nej = !s[0] || s[2] || (s[276] || s[277]) && f.revurderingensGrundlagMangler === false
  s[1577] = LAB_2003_121_4_nej
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v54 = s[2] ? NEVER : shiftDays(shiftMonths(f.visiteretEllerRevurderetDen, 36 - f.maanederUdenRefusionFoer), -1)
  const LAB_2003_121_4_til = s[0] ? v54 : FIRST_DAY
  s[1578] = LAB_2003_121_4_til
  const LAB_2003_121_4_til_hoej = s[0] ? v54 : NEVER
  s[1579] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = !s[0] || LAB_2003_121_4_nej || !s[0]
  s[1580] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v58 = s[4] && !s[242]
  const LAS_2a = f.harSamleverMedForsoergelsespligt && (!s[0] || v58)
  s[282] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt && (!s[0] || !v58)
  s[283] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt === false || !s[0]
  s[284] = LAS_2a_ir
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v62 = f.fulgtOpPaaLedighedsydelsen ? shiftMonths(f.ledighedsydelsenSenestVurderetDen, 12) : shiftMonths(f.ledighedsydelseFoersteGang, 6)
  const LAS_10_3 = s[23] ? v62 : FIRST_DAY
  s[1581] = LAS_10_3
  const LAS_10_3_hoej = s[23] ? v62 : NEVER
  s[1582] = LAS_10_3_hoej
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v65 = f.aendringIForholdene && f.kanIkkeForsoergeSig && f.behovetDaekkesAfAndenYdelse === false
  const LAS_11_2 = !s[0] || v65
  s[286] = LAS_11_2
  const LAS_11_2_nej = !s[0] || !v65
  s[287] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v68 = s[4] && !s[278] && s[279]
  const LAS_23_1 = !s[0] || v68
  s[280] = LAS_23_1
  const LAS_23_1_nej = !s[0] || !v68
  s[281] = LAS_23_1_nej
}

function svar_30(f, s) {
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v0 = f.harRimeligtTilbudOmArbejde === false && f.udnytterSineMuligheder
  s[3164] = v0
  const v1 = f.erGift === false || f.aegtefaellenErUndtagetFraRaadighed || f.aegtefaellenUdnytterSineMuligheder
  s[3165] = v1
  const v2 = v0 && v1
  const v3 = f.staarTilRaadighedForUddannelse && v0
  const v4 = f.staarTilRaadighedForUddannelse === false && !v0
  const v5 = !s[0] && !(v3 || v4)
  s[3168] = v5
  const v6 = s[280] && f.staarTilRaadighedForUddannelse || s[281] && v0 || !s[0] && v3
  s[3166] = v6
  const v7 = s[280] && f.staarTilRaadighedForUddannelse === false || s[281] && !v0 || !s[0] && v4
  s[3167] = v7
  const v8 = s[279] && f.staarTilRaadighedForUddannelse || !s[279] && v0
  s[3169] = v8
  const v9 = v8 && v1
  const LAS_13_1 = !s[0] || !s[4] && v2 || s[4] && (!s[278] && (v6 || v5) && v1 || s[278] && v9)
  s[1592] = LAS_13_1
  const LAS_13_1_nej = !s[0] || !s[4] && !v2 || s[4] && (!s[278] && (v7 || !v1) || s[278] && !v9)
  s[1593] = LAS_13_1_nej
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v12 = f.erGift || s[282]
  s[3171] = v12
  const v13 = f.erGift === false && (s[283] || s[284])
  s[3172] = v13
  const v14 = s[285] || s[67]
  const v15 = SATS_12(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = SATS_13(f.vurderingsdato)
  const v19 = v14 ? -Infinity : v18
  const v20 = v14 ? Infinity : v18
  const LAS_14_1_graense_ir = !s[0] || s[278] && (v12 && v14 || v13 && v14)
  s[1614] = LAS_14_1_graense_ir
  const LAS_14_1_graense = s[0] ? (s[278] ? (v12 ? (v13 ? Math.min(v16, v19) : v16) : v19) : v13 ? 1000000 : 2000000) : -Infinity
  s[1612] = LAS_14_1_graense
  const LAS_14_1_graense_hoej = s[0] ? (s[278] ? (v12 ? (v13 ? Math.max(v17, v20) : v17) : v20) : v12 ? 2000000 : 1000000) : Infinity
  s[1613] = LAS_14_1_graense_hoej
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v24 = f.formue - f.formueDerSesBortFra
  const v25 = -LAS_14_1_graense_hoej === -Infinity
  const v26 = -LAS_14_1_graense === Infinity
  const v27 = v24 - f.arbejdsgiverbetaltPension
  const LAS_14_1_over_ir = !s[0] || LAS_14_1_graense_ir
  s[1617] = LAS_14_1_over_ir
  const LAS_14_1_over = s[0] ? (s[278] ? Math.max(0, v25 ? -Infinity : v27 - LAS_14_1_graense_hoej) : Math.max(0, v25 ? -Infinity : v24 - LAS_14_1_graense_hoej)) : -Infinity
  s[1615] = LAS_14_1_over
  const LAS_14_1_over_hoej = s[0] ? (s[278] ? Math.max(0, v26 ? Infinity : v27 - LAS_14_1_graense) : Math.max(0, v26 ? Infinity : v24 - LAS_14_1_graense)) : Infinity
  s[1616] = LAS_14_1_over_hoej
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const LAS_14_1 = !s[0] || LAS_14_1_over_hoej > 0
  s[1609] = LAS_14_1
  const LAS_14_1_nej = !s[0] || LAS_14_1_over <= 0
  s[1610] = LAS_14_1_nej
  const LAS_14_1_ir = !s[0] || LAS_14_1_over_ir
  s[1611] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v34 = s[286] || !s[0]
  const LAS_11 = !s[0] || v34 && (LAS_13_1 || !s[0]) && (LAS_14_1_nej || LAS_14_1_ir) && (s[286] || LAS_13_1 || LAS_14_1_nej)
  s[1583] = LAS_11
  const LAS_11_nej = !s[0] || s[287] || LAS_13_1_nej || LAS_14_1
  s[1584] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v37 = f.arbejderDeltid || f.dagpengeUnderDetHoejeste
  s[3173] = v37
  const LAS_11_2_supplerende = !s[0] || v34 && v37 && f.klarTilFuldTid
  s[1585] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = !s[0] || s[287] || !v37 || f.klarTilFuldTid === false
  s[1586] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v40 = f.vurderingsdato >= 13604 /* 2007-04-01 */
  s[3174] = v40
  const v41 = f.aarMedHjaelpSomPar >= 2
  s[3176] = v41
  const v42 = f.ordinaereTimerSeneste24Maaneder >= 30000
  s[3177] = v42
  const v43 = f.erGift === false || !v41 || f.kanIkkeFaaOrdinaertArbejde || v42
  const v44 = f.vurderingsdato >= 15156 /* 2011-07-01 */
  s[3175] = v44
  const v45 = v44 && !s[29]
  const LAS_13_8 = !s[0] || !v40 || v44 || v43
  s[1594] = LAS_13_8
  const LAS_13_8_nej = !s[0] || v40 && (!v44 && !v43 || v45)
  s[1595] = LAS_13_8_nej
  const LAS_13_8_ir = !s[0] || v40 && v45
  s[1596] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v49 = f.vurderingsdato >= 17075 /* 2016-10-01 */
  s[355] = v49
  const v50 = f.vurderingsdato >= 17257 /* 2017-04-01 */
  s[3179] = v50
  const v51 = f.maanederMedHjaelpSeneste3Aar >= 12
  s[3180] = v51
  const v52 = f.ordinaereTimerSeneste6Maaneder >= 11300
  s[3181] = v52
  const v53 = f.ordinaereTimerSeneste12Maaneder >= 22500
  s[3182] = v53
  const v54 = !v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v52) || v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v53)
  const LAS_25b_1_er = v49 && s[288]
  s[356] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (!v49 || v54)
  s[358] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (!v49 || !v54)
  s[1597] = LAS_13f_1_nej
  const LAS_13f_1_ir = !LAS_25b_1_er || !v49
  s[853] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const v59 = f.ordinaereTimerEfterNedsaettelsen >= 22500
  const LAS_13f_14 = LAS_25b_1_er && (!v49 || v59)
  s[1599] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (!v49 || !v59)
  s[1600] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v62 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  s[808] = v62
  const v63 = f.hjaelpEfterVoksensatsen ? 100000 : 50000
  const v64 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[880] = v64
  const v65 = v64 || s[289]
  const LAS_13g_1_beloeb = v49 ? (v62 ? (s[58] ? (s[289] ? -Infinity : f.hjaelpEfterVoksensatsen ? (v65 ? -Infinity : 105400) : v65 ? -Infinity : 52600) : -Infinity) : v63) : -Infinity
  s[1605] = LAS_13g_1_beloeb
  const LAS_13g_1_beloeb_hoej = v49 ? (v62 ? (s[58] ? (s[289] ? Infinity : f.hjaelpEfterVoksensatsen ? (v65 ? Infinity : 105400) : v65 ? Infinity : 52600) : Infinity) : v63) : Infinity
  s[1606] = LAS_13g_1_beloeb_hoej
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift === false
  s[1607] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = !LAS_13g_1_beloeb_er || !v49 || v62 && (!s[58] || s[289] || v65)
  s[1608] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v70 = LAS_13f_1 || f.hjaelpPaaSUNiveau
  s[3184] = v70
  const v71 = LAS_13f_1_nej || LAS_13f_1_ir
  s[357] = v71
  const v72 = v71 && f.hjaelpPaaSUNiveau === false
  s[3185] = v72
  const v73 = v72 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = v49 ? (v70 ? (v73 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb) : -Infinity
  s[1601] = LAS_13g_1
  const LAS_13g_1_hoej = v49 ? (v73 ? LAS_13g_1_beloeb_hoej : 0) : Infinity
  s[1602] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (!v49 || v70 || v73)
  s[1603] = LAS_13g_1_er
  const LAS_13g_1_ir = !LAS_13g_1_beloeb_er || !v49 || v72 && LAS_13g_1_beloeb_ir
  s[1604] = LAS_13g_1_ir
}

function svar_31(f, s) {
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v0 = shiftMonths(f.foedselsdag, 300)
  s[448] = v0
  const v1 = f.vurderingsdato >= v0
  s[301] = v1
  const v2 = f.fuldtidsarbejdeMedEOeSSeneste10Aar >= 30
  s[3187] = v2
  const v3 = v2 || f.opfyldtBeskaeftigelseskravetFoer
  s[3186] = v3
  const v4 = v1 && v3
  const LAS_16_3 = s[278] && (!s[278] || v4)
  s[1618] = LAS_16_3
  const LAS_16_3_nej = s[278] && (!s[278] || !v4)
  s[1619] = LAS_16_3_nej
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v7 = !s[290] && f.borHosForaeldre && f.forsoergerEgetBarnIHjemmet === false
  s[295] = v7
  const v8 = s[288] || s[67]
  s[300] = v8
  const v9 = SATS_14(f.vurderingsdato)
  const v10 = s[290] || LAS_16_3
  s[3188] = v10
  const v11 = !s[290] && (LAS_16_3_nej || !s[278])
  s[3189] = v11
  const v12 = SATS_15(f.vurderingsdato)
  const v13 = v8 ? -Infinity : v12
  s[533] = v13
  const v14 = v8 ? Infinity : v12
  s[532] = v14
  const v15 = SATS_16(f.vurderingsdato)
  const v16 = v8 ? -Infinity : v15
  const v17 = v8 ? Infinity : v15
  const v18 = v10 ? (v11 ? Math.min(v13, v16) : v13) : v16
  const v19 = v10 ? (v11 ? Math.max(v14, v17) : v14) : v17
  const v20 = v10 && v8 || v11 && v8
  const v21 = SATS_17(f.vurderingsdato)
  const v22 = v8 ? -Infinity : v21
  const v23 = v8 ? Infinity : v21
  const v24 = Math.max(v18, v22)
  const v25 = Math.min(v19, v23)
  const v26 = s[291] && v25 >= v24
  const v27 = s[292] || v26
  const v28 = s[292] ? (v26 ? Math.min(v22, v24) : v22) : v24
  const v29 = s[292] ? (v26 ? Math.max(v23, v25) : v23) : v25
  const LAS_16_1 = s[278] ? (v7 ? (v8 ? -Infinity : v9) : s[293] ? (v27 ? Math.min(v18, v28) : v18) : v28) : -Infinity
  s[346] = LAS_16_1
  const LAS_16_1_hoej = s[278] ? (v7 ? (v8 ? Infinity : v9) : s[293] ? (v27 ? Math.max(v19, v29) : v19) : v29) : Infinity
  s[345] = LAS_16_1_hoej
  const LAS_16_1_er = s[278] && (!s[278] || v7 || s[293] || s[292] || v26)
  s[352] = LAS_16_1_er
  const LAS_16_1_ir = !s[278] || !s[278] || v7 && v8 || !v7 && (s[293] && v20 || s[292] && v8 || s[291] && v20 && v8 || s[291] && !(!v20 && v18 === v19 && !v8 && v22 === v23 && v18 === v22))
  s[353] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = !s[0] || s[278]
  s[1620] = LAS_16_overgang
  const LAS_16_overgang_nej = !s[0] || !s[278]
  s[1621] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v36 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[3190] = v36
  const v37 = f.harForsoergelsespligt && v36
  s[299] = v37
  const v38 = SATS_18(f.vurderingsdato)
  const v39 = v37 && v8
  s[302] = v39
  const LAS_17_1 = s[278] ? (v37 ? (v8 ? -Infinity : v38) : 0) : -Infinity
  s[332] = LAS_17_1
  const LAS_17_1_hoej = s[278] ? (v37 ? (v8 ? Infinity : v38) : 0) : Infinity
  s[330] = LAS_17_1_hoej
  const LAS_17_1_ir = !s[278] || !s[278] || v39
  s[334] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v43 = s[292] || v7 || v10
  s[298] = v43
  const v44 = s[293] || s[291]
  s[296] = v44
  const v45 = v44 && !v7 && v11
  s[297] = v45
  const v46 = s[293] || v7
  s[3196] = v46
  const v47 = s[294] && !v7
  s[3195] = v47
  const v48 = v45 || v47
  s[3193] = v48
  const v49 = v43 && v46
  s[3194] = v49
  const v50 = f.retTilEkstraBoernetilskud === false || v49
  s[3192] = v50
  const v51 = f.retTilEkstraBoernetilskud && v48
  s[3191] = v51
  const v52 = SATS_19(f.vurderingsdato)
  const v53 = v8 ? -Infinity : v52
  const LAS_18_1 = s[278] ? (v51 ? (v50 ? Math.min(0, v53) : v53) : 0) : -Infinity
  s[331] = LAS_18_1
  const LAS_18_1_hoej = s[278] ? (v51 ? (v8 ? Infinity : v52) : 0) : Infinity
  s[333] = LAS_18_1_hoej
  const LAS_18_1_ir = !s[278] || !s[278] || v51 && v8
  s[335] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v57 = s[292] || v7 || v11
  s[3202] = v57
  const v58 = v44 && !v7 && v10
  s[3201] = v58
  const v59 = v45 || v58
  s[3199] = v59
  const v60 = v43 && v57
  s[3200] = v60
  const v61 = f.enligEfterBoernetilskudsloven === false || f.harForsoergelsespligt || v60
  s[3198] = v61
  const v62 = f.enligEfterBoernetilskudsloven && f.harForsoergelsespligt === false && v59
  s[3197] = v62
  const v63 = SATS_20(f.vurderingsdato)
  const v64 = v8 ? -Infinity : v63
  const LAS_18_3 = s[278] ? (v62 ? (v61 ? Math.min(0, v64) : v64) : 0) : -Infinity
  s[336] = LAS_18_3
  const LAS_18_3_hoej = s[278] ? (v62 ? (v8 ? Infinity : v63) : 0) : Infinity
  s[337] = LAS_18_3_hoej
  const LAS_18_3_ir = !s[278] || !s[278] || v62 && v8
  s[338] = LAS_18_3_ir
}

function svar_32(f, s) {
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v0 = s[292] || !s[295]
  s[3209] = v0
  const v1 = f.visiteretSom === 'aktivitetsparat'
  s[368] = v1
  const v2 = v1 || f.erForrevalidend
  s[3205] = v2
  const v3 = s[296] && s[295]
  s[3208] = v3
  const v4 = s[297] || v3
  s[3206] = v4
  const v5 = s[298] && v0
  s[3207] = v5
  const v6 = !v2 || v5
  s[3204] = v6
  const v7 = v2 && v4
  s[3203] = v7
  const v8 = SATS_21(f.vurderingsdato)
  const v9 = SATS_22(f.vurderingsdato)
  const v10 = SATS_23(f.vurderingsdato)
  const v11 = f.harForsoergelsespligt ? (s[299] ? (s[300] ? -Infinity : v8) : 0) : s[301] ? (s[300] ? -Infinity : v10) : s[300] ? -Infinity : v9
  const LAS_19_1 = s[278] ? (v7 ? (v6 ? Math.min(0, v11) : v11) : 0) : -Infinity
  s[339] = LAS_19_1
  const LAS_19_1_hoej = s[278] ? (v7 ? (f.harForsoergelsespligt ? (s[299] ? (s[300] ? Infinity : v8) : 0) : s[301] ? (s[300] ? Infinity : v10) : s[300] ? Infinity : v9) : 0) : Infinity
  s[340] = LAS_19_1_hoej
  const LAS_19_1_ir = !s[278] || !s[278] || v7 && (f.harForsoergelsespligt && s[302] || f.harForsoergelsespligt === false && s[300])
  s[341] = LAS_19_1_ir
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v15 = f.vurderingsdato >= 21000 /* 2027-07-01 */
  s[3210] = v15
  const v16 = f.gruppeIJuni2025 === 'ingen'
  s[3213] = v16
  const v17 = v16 || f.grundsatsEllerHjemmeboendeIJuli2025 === false || f.tillaegspakkenIJuli2025 === false || v5
  s[3212] = v17
  const v18 = !v16 && f.grundsatsEllerHjemmeboendeIJuli2025 && f.tillaegspakkenIJuli2025 && v4
  s[3211] = v18
  const v19 = s[288] || v15
  const v20 = v19 ? -Infinity : 200000
  const LAS_20_1 = s[278] ? (v15 ? 0 : v18 ? (v17 ? Math.min(0, v20) : v20) : 0) : -Infinity
  s[342] = LAS_20_1
  const LAS_20_1_hoej = s[278] ? (v15 ? 0 : v18 ? (v19 ? Infinity : 200000) : 0) : Infinity
  s[343] = LAS_20_1_hoej
  const LAS_20_1_ir = !s[278] || !s[278] || !v15 && v18 && v19
  s[344] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v24 = f.deltagerEllerOenskerTilbud && v2
  s[3218] = v24
  const v25 = v1 && f.saerligtKomplekseUdfordringer
  s[3217] = v25
  const v26 = f.erForrevalidend || v25
  s[3216] = v26
  const v27 = f.deltagerEllerOenskerTilbud && v26
  s[3215] = v27
  const v28 = v27 ? f.visiteretDen : v24 ? Math.max(f.visiteretDen, shiftMonths(f.fikHjaelpFra, 3)) : NEVER
  const LAS_24_1 = s[4] ? v28 : FIRST_DAY
  s[322] = LAS_24_1
  const LAS_24_1_hoej = s[4] ? v28 : NEVER
  s[321] = LAS_24_1_hoej
  const v31 = s[4] && s[288]
  s[303] = v31
  const LAS_24_1_er = v31 && !s[290]
  s[310] = LAS_24_1_er
  const LAS_24_1_ir = !LAS_24_1_er || !s[4]
  s[325] = LAS_24_1_ir
}

function svar_33(f, s) {
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[388] = v0
  const v1 = s[243] || s[278]
  s[304] = v1
  const v2 = SATS_24(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[323] = v3
  const v4 = v1 ? Infinity : v2
  s[324] = v4
  const v5 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[373] = v5
  const v6 = v5 || s[278]
  s[305] = v6
  const v7 = s[280] && v6
  s[313] = v7
  const v8 = s[281] && v6
  s[314] = v8
  const v9 = !s[0] && v6
  s[315] = v9
  const v10 = f.vurderingsdato >= 16388 /* 2014-11-14 */
  s[3221] = v10
  const v11 = SATS_25(f.vurderingsdato)
  const v12 = v6 ? -Infinity : v11
  const v13 = v6 ? Infinity : v11
  const v14 = SATS_26(f.vurderingsdato)
  const v15 = v6 ? -Infinity : v14
  const v16 = v6 ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[0] && v18 >= v17
  const v20 = s[281] || v19
  const v21 = s[281] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[280] ? (v20 ? Math.min(v12, v21) : v12) : v21
  const v23 = s[281] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v24 = s[280] ? (v20 ? Math.max(v13, v23) : v13) : v23
  const v25 = s[280] || s[281] || v19
  const v26 = v7 || v8 || v9 || !s[0] && !(!v6 && v12 === v13 && !v6 && v15 === v16 && v12 === v15)
  const v27 = SATS_27(f.vurderingsdato)
  const v28 = v6 ? -Infinity : v27
  const v29 = v6 ? Infinity : v27
  const v30 = SATS_28(f.vurderingsdato)
  const v31 = s[301] && v6 || !s[301] && v1
  s[319] = v31
  const v32 = s[301] ? (v6 ? -Infinity : v30) : v3
  const v33 = s[301] ? (v6 ? Infinity : v30) : v4
  const v34 = Math.max(v28, v32)
  const v35 = Math.min(v29, v33)
  const v36 = !s[0] && v35 >= v34
  const v37 = s[281] || v36
  const v38 = s[281] ? (v36 ? Math.min(v32, v34) : v32) : v34
  const v39 = s[280] ? (v37 ? Math.min(v28, v38) : v28) : v38
  s[307] = v39
  const v40 = s[281] ? (v36 ? Math.max(v33, v35) : v33) : v35
  const v41 = s[280] ? (v37 ? Math.max(v29, v40) : v29) : v40
  s[309] = v41
  const v42 = s[280] || s[281] || v36
  s[312] = v42
  const v43 = s[281] && v31
  s[317] = v43
  const v44 = !s[0] && v6 && v31
  s[318] = v44
  const v45 = v7 || v43 || v44 || !s[0] && !(!v6 && v28 === v29 && !v31 && v32 === v33 && v28 === v32)
  s[320] = v45
  const LAS_25_3_forsoerger = s[4] ? (v10 ? (v0 ? v22 : -Infinity) : f.samleverMedUngeydelse ? v22 : v39) : -Infinity
  s[306] = LAS_25_3_forsoerger
  const LAS_25_3_forsoerger_hoej = s[4] ? (v10 ? (v0 ? v24 : Infinity) : f.samleverMedUngeydelse ? v24 : v41) : Infinity
  s[308] = LAS_25_3_forsoerger_hoej
  const v48 = s[303] && !s[290] && f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud === false
  s[3219] = v48
  const LAS_25_3_forsoerger_er = v48 && (!s[4] || !v10 && (f.samleverMedUngeydelse && v25 || f.samleverMedUngeydelse === false && v42) || v10 && (!v0 || v25))
  s[311] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = !v48 || !s[4] || !v10 && (f.samleverMedUngeydelse && v26 || f.samleverMedUngeydelse === false && v45) || v10 && (!v0 || v26)
  s[316] = LAS_25_3_forsoerger_ir
}

function svar_34(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = SATS_29(f.vurderingsdato)
  const v1 = s[304] ? -Infinity : v0
  s[326] = v1
  const v2 = s[304] ? Infinity : v0
  s[328] = v2
  const v3 = SATS_30(f.vurderingsdato)
  const v4 = s[304] ? -Infinity : v3
  s[348] = v4
  const v5 = s[304] ? Infinity : v3
  s[350] = v5
  const v6 = SATS_31(f.vurderingsdato)
  const v7 = s[304] ? -Infinity : v6
  s[327] = v7
  const v8 = s[304] ? Infinity : v6
  s[329] = v8
  const v9 = f.psykiskLidelseNaevntILoven && s[299]
  s[3222] = v9
  const v10 = f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud
  s[3223] = v10
  const v11 = SATS_32(f.vurderingsdato)
  const v12 = s[305] ? -Infinity : v11
  const v13 = s[305] ? Infinity : v11
  const v14 = SATS_33(f.vurderingsdato)
  const v15 = s[305] ? -Infinity : v14
  const v16 = s[305] ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[0] && v18 >= v17
  const v20 = s[281] || v19
  const v21 = s[281] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[281] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v23 = SATS_34(f.vurderingsdato)
  const v24 = s[305] ? -Infinity : v23
  const v25 = s[305] ? Infinity : v23
  const v26 = SATS_35(f.vurderingsdato)
  const v27 = s[301] ? (s[305] ? -Infinity : v26) : v4
  const v28 = s[301] ? (s[305] ? Infinity : v26) : v5
  const v29 = Math.max(v24, v27)
  const v30 = Math.min(v25, v28)
  const v31 = !s[0] && v30 >= v29
  const v32 = s[281] || v31
  const v33 = s[281] ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = s[281] ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LAS_25_3 = s[4] ? (v9 ? v1 : v10 ? (s[280] ? (v20 ? Math.min(v12, v21) : v12) : v21) : f.gravidEfter12Uge ? v7 : f.forsoergerEgetBarnIHjemmet ? s[306] : f.borHosForaeldre ? (s[280] ? (v32 ? Math.min(v24, v33) : v24) : v33) : f.psykiskLidelseNaevntILoven ? v7 : s[307]) : -Infinity
  s[347] = LAS_25_3
  const LAS_25_3_hoej = s[4] ? (v9 ? v2 : v10 ? (s[280] ? (v20 ? Math.max(v13, v22) : v13) : v22) : f.gravidEfter12Uge ? v8 : f.forsoergerEgetBarnIHjemmet ? s[308] : f.borHosForaeldre ? (s[280] ? (v32 ? Math.max(v25, v34) : v25) : v34) : f.psykiskLidelseNaevntILoven ? v8 : s[309]) : Infinity
  s[349] = LAS_25_3_hoej
  const LAS_25_3_er = s[310] && (!s[4] || v9 || v10 && (s[280] || s[281] || v19) || !v10 && (f.gravidEfter12Uge || f.forsoergerEgetBarnIHjemmet && s[311] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[280] || s[281] || v31) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven || s[312]))))
  s[351] = LAS_25_3_er
  const LAS_25_3_ir = !s[310] || !s[4] || v9 && s[304] || !v9 && (v10 && (s[313] || s[314] || s[315] || !s[0] && !(!s[305] && v12 === v13 && !s[305] && v15 === v16 && v12 === v15)) || !v10 && (f.gravidEfter12Uge && s[304] || f.gravidEfter12Uge === false && (f.forsoergerEgetBarnIHjemmet && s[316] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[313] || s[317] || s[318] || !s[0] && !(!s[305] && v24 === v25 && !s[319] && v27 === v28 && v24 === v27)) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven && s[304] || f.psykiskLidelseNaevntILoven === false && s[320])))))
  s[354] = LAS_25_3_ir
  // LAS.24.3: Aktivitetstillæg pr. måned (LAS § 24, stk. 3)
  const v39 = s[310] && f.vurderingsdato < s[321]
  s[3224] = v39
  const v40 = s[310] && f.vurderingsdato >= s[322]
  s[3225] = v40
  const v41 = f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  s[3227] = v41
  const v42 = f.gravidEfter12Uge || v41
  s[3226] = v42
  const v43 = f.forsoergerEgetBarnIHjemmet ? v1 : s[301] ? v7 : f.borHosForaeldre ? v4 : s[323]
  const v44 = f.forsoergerEgetBarnIHjemmet ? v2 : s[301] ? v8 : f.borHosForaeldre ? v5 : s[324]
  const v45 = v44 === Infinity
  const v46 = -LAS_25_3_hoej === -Infinity
  const v47 = v43 === -Infinity
  const v48 = -LAS_25_3 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const v50 = v42 || LAS_25_3_er && !(v49 && !s[304] && v43 === v44 && (!LAS_25_3_er || !LAS_25_3_ir && LAS_25_3 === LAS_25_3_hoej))
  const v51 = !v42 && (s[304] || LAS_25_3_ir || v49)
  const v52 = v42 ? 0 : Math.max(0, v47 || v46 ? -Infinity : v43 - LAS_25_3_hoej)
  const v53 = v42 ? 0 : Math.max(0, v45 || v48 ? Infinity : v44 - LAS_25_3)
  const v54 = v40 && v50
  const v55 = s[325] && v50 && v52 <= 0
  const LAS_24_3 = s[4] ? (v39 ? 0 : v52) : -Infinity
  s[1623] = LAS_24_3
  const LAS_24_3_hoej = s[4] ? (v54 || v55 ? (v54 ? v53 : 0) : 0) : Infinity
  s[1624] = LAS_24_3_hoej
  const LAS_24_3_er = s[310] && (!s[4] || v39 || v54 || v55)
  s[1625] = LAS_24_3_er
  const LAS_24_3_ir = !s[310] || !s[4] || v40 && v51 || s[325] && !((!v50 || !v51 && v52 === v53) && v50 && v52 === 0)
  s[1626] = LAS_24_3_ir
}

function svar_35(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[299] ? s[326] : s[327]
  s[359] = v0
  const v1 = s[299] ? s[328] : s[329]
  s[360] = v1
  const v2 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[447] = v2
  const v3 = s[330] === Infinity
  const v4 = s[331] === -Infinity
  const v5 = s[332] === -Infinity
  const v6 = s[333] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : s[332] + s[331]
  const v9 = v3 || v6 ? Infinity : s[330] + s[333]
  const v10 = s[278] && !(v7 && (!s[278] || !s[334] && s[332] === s[330]) && (!s[278] || !s[335] && s[331] === s[333]))
  const v11 = s[334] || s[335] || v7
  const v12 = v9 === Infinity
  const v13 = s[336] === -Infinity
  const v14 = v8 === -Infinity
  const v15 = s[337] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : v8 + s[336]
  const v18 = v12 || v15 ? Infinity : v9 + s[337]
  const v19 = v10 && s[278] && !(v16 && (!v10 || !v11 && v8 === v9) && (!s[278] || !s[338] && s[336] === s[337]))
  const v20 = v11 || s[338] || v16
  const v21 = v18 === Infinity
  const v22 = s[339] === -Infinity
  const v23 = v17 === -Infinity
  const v24 = s[340] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : v17 + s[339]
  const v27 = v21 || v24 ? Infinity : v18 + s[340]
  const v28 = v19 && s[278] && !(v25 && (!v19 || !v20 && v17 === v18) && (!s[278] || !s[341] && s[339] === s[340]))
  const v29 = v20 || s[341] || v25
  const v30 = v27 === Infinity
  const v31 = s[342] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[343] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[342]
  const v36 = v30 || v33 ? Infinity : v27 + s[343]
  const v37 = v28 && s[278] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[278] || !s[344] && s[342] === s[343]))
  const v38 = v29 || s[344] || v34
  const v39 = s[345] === Infinity
  const v40 = v35 === -Infinity
  const v41 = s[346] === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const LAS_25 = s[0] ? (s[4] ? (s[278] ? (v41 || v40 ? -Infinity : s[346] + v35) : s[290] ? v0 : s[347]) : s[301] ? v0 : f.forsoergerEgetBarnIHjemmet ? s[326] : v2 ? s[326] : f.gravidEfter12Uge ? s[327] : f.borHosForaeldre ? s[348] : f.psykiskLidelseNaevntILoven ? s[327] : s[323]) : -Infinity
  s[1627] = LAS_25
  const LAS_25_hoej = s[0] ? (s[4] ? (s[278] ? (v39 || v42 ? Infinity : s[345] + v36) : s[290] ? v1 : s[349]) : s[301] ? v1 : f.forsoergerEgetBarnIHjemmet ? s[328] : v2 ? s[328] : f.gravidEfter12Uge ? s[329] : f.borHosForaeldre ? s[350] : f.psykiskLidelseNaevntILoven ? s[329] : s[324]) : Infinity
  s[1628] = LAS_25_hoej
  const v46 = s[278] || s[293]
  s[3228] = v46
  const v47 = !s[278] && s[294]
  s[3229] = v47
  const LAS_25_er = v46 && (!s[0] || !s[4] || !s[278] && (s[290] || s[351]) || s[278] && s[352] && v37 && !(v43 && (!s[352] || !s[353] && s[346] === s[345]) && (!v37 || !v38 && v35 === v36)))
  s[1629] = LAS_25_er
  const LAS_25_ir = v46 && (!s[0] || !s[4] && s[304] || s[4] && (!s[278] && (s[290] && s[304] || !s[290] && s[354]) || s[278] && (s[353] || v38 || v43))) || v47
  s[1630] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const v50 = Math.max(0, f.samletHjaelpUnderLoftet - f.loftForDinFamilie)
  const LAS_25b_1 = s[355] ? v50 : -Infinity
  s[1631] = LAS_25b_1
  const LAS_25b_1_hoej = s[355] ? v50 : Infinity
  s[1632] = LAS_25b_1_hoej
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift && (!s[0] || f.aegtefaellenFaarAndenYdelse)
  s[361] = LAS_26_3
  const LAS_26_3_nej = f.erGift && (!s[0] || f.aegtefaellenFaarAndenYdelse === false)
  s[362] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift === false || !s[0]
  s[363] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v56 = LAS_25 === -Infinity ? -Infinity : LAS_25 + f.aegtefaellensHjaelpPrMaaned
  const v57 = LAS_25_hoej === Infinity ? Infinity : LAS_25_hoej + f.aegtefaellensHjaelpPrMaaned
  const v58 = Math.max(LAS_25, v56)
  const v59 = Math.min(LAS_25_hoej, v57)
  const v60 = LAS_26_3 && LAS_25_er
  const v61 = LAS_26_3_nej && LAS_25_er
  const v62 = LAS_26_3_ir && LAS_25_er && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v56, v58) : v56) : v58
  const v65 = v61 ? (v62 ? Math.max(v57, v59) : v57) : v59
  const LAS_26_1_er = !s[0] || f.erGift && (v60 || v61 || v62) || f.erGift === false && LAS_25_er
  s[366] = LAS_26_1_er
  const LAS_26_1_ir = !s[0] || f.erGift && (LAS_26_3 && LAS_25_ir || LAS_26_3_nej && LAS_25_ir || LAS_26_3_ir && LAS_25_ir || LAS_26_3_ir && !((!LAS_25_er || !LAS_25_ir && LAS_25 === LAS_25_hoej) && (!LAS_25_er || !LAS_25_ir && v56 === v57) && (!LAS_25_er || LAS_25 === v56))) || f.erGift === false && LAS_25_ir
  s[367] = LAS_26_1_ir
  const LAS_26_1 = s[0] ? (f.erGift ? (v60 ? (v63 ? Math.min(LAS_25, v64) : LAS_25) : v64) : LAS_25) : -Infinity
  s[364] = LAS_26_1
  const LAS_26_1_hoej = s[0] ? (f.erGift ? (v60 ? (v63 ? Math.max(LAS_25_hoej, v65) : LAS_25_hoej) : v65) : LAS_25_hoej) : Infinity
  s[365] = LAS_26_1_hoej
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v70 = s[356] && f.erGift
  s[3230] = v70
  const LAS_26_5 = v70 && (!s[355] || f.hjaelpEfterVoksensatsen && s[357])
  s[1634] = LAS_26_5
  const LAS_26_5_nej = v70 && (!s[355] || f.hjaelpEfterVoksensatsen === false || s[358])
  s[1635] = LAS_26_5_nej
  const LAS_26_5_ir = !v70 || !s[355]
  s[854] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v70 && (!s[355] || f.hjaelpEfterVoksensatsen === false && s[357])
  s[1637] = LAS_26_7
  const LAS_26_7_nej = v70 && (!s[355] || f.hjaelpEfterVoksensatsen || s[358])
  s[1638] = LAS_26_7_nej
}

function svar_36(f, s) {
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v0 = SATS_36(f.vurderingsdato)
  const v1 = s[225] ? -Infinity : v0
  s[369] = v1
  const v2 = s[225] ? Infinity : v0
  s[371] = v2
  const v3 = SATS_37(f.vurderingsdato)
  const v4 = s[225] ? -Infinity : v3
  s[370] = v4
  const v5 = s[225] ? Infinity : v3
  s[372] = v5
  const LAS_30_2 = s[0] ? (s[278] ? (s[299] ? v1 : v4) : s[359]) : -Infinity
  s[1643] = LAS_30_2
  const LAS_30_2_hoej = s[0] ? (s[278] ? (s[299] ? v2 : v5) : s[360]) : Infinity
  s[1644] = LAS_30_2_hoej
  const LAS_30_2_ir = s[361] && (!s[0] || !s[278] && s[304] || s[278] && s[225]) || s[362] || s[363]
  s[1645] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v9 = s[364] === -Infinity ? -Infinity : s[364] - f.egneIndtaegterPrMaaned
  const v10 = s[365] === Infinity ? Infinity : s[365] - f.egneIndtaegterPrMaaned
  const v11 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2_hoej)
  const v12 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2)
  const v13 = Math.max(f.aegtefaellensIndtaegterPrMaaned, v11)
  const v14 = Math.min(f.aegtefaellensIndtaegterPrMaaned, v12)
  const v15 = s[363] && s[361] && v14 >= v13
  const v16 = s[362] || v15
  const v17 = s[362] ? (v15 ? Math.min(f.aegtefaellensIndtaegterPrMaaned, v13) : f.aegtefaellensIndtaegterPrMaaned) : v13
  const v18 = s[362] ? (v15 ? Math.max(f.aegtefaellensIndtaegterPrMaaned, v14) : f.aegtefaellensIndtaegterPrMaaned) : v14
  const v19 = f.erGift === false || s[361] || s[362] || v15
  const v20 = f.erGift && (s[361] && LAS_30_2_ir || s[363] && !((!s[361] || !LAS_30_2_ir && v11 === v12) && s[361] && (!s[361] || f.aegtefaellensIndtaegterPrMaaned === v11)))
  const v21 = f.erGift ? (s[361] ? (v16 ? Math.min(v11, v17) : v11) : v17) : 0
  const v22 = f.erGift ? (s[361] ? (v16 ? Math.max(v12, v18) : v12) : v18) : 0
  const v23 = v10 === Infinity
  const v24 = -v22 === -Infinity
  const v25 = v23 && v24
  const LAS_30_1_er = !s[0] || s[366] && v19 && !(v25 && (!s[366] || !s[367] && v9 === v10) && (!v19 || !v20 && v21 === v22))
  s[1641] = LAS_30_1_er
  const LAS_30_1_ir = !s[0] || s[367] || v20 || v25
  s[1642] = LAS_30_1_ir
  const LAS_30_1 = s[0] ? Math.max(0, v9 === -Infinity || v24 ? -Infinity : v9 - v22) : -Infinity
  s[1639] = LAS_30_1
  const LAS_30_1_hoej = s[0] ? Math.max(0, v23 ? Infinity : v10 - v21) : Infinity
  s[1640] = LAS_30_1_hoej
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v30 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  s[3231] = v30
  const v31 = f.hvadAendredeSig === 'andet'
  s[3233] = v31
  const v32 = v31 && f.aendringenErEnSocialBegivenhed
  s[3232] = v32
  const v33 = v30 || v32
  const LAS_81_1_aendring = !s[0] || v33
  s[1868] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = !s[0] || !v33
  s[530] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v36 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[408] = v36
  const v37 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  s[3235] = v37
  const v38 = !v37 || f.opfylderBetingelserForKontanthjaelp
  s[3234] = v38
  const v39 = LAS_81_1_aendring || !s[0]
  s[529] = v39
  const v40 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  s[3236] = v40
  const v41 = s[278] && s[60]
  const LAS_34_1 = !s[0] || !v36 && v39 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v38 && f.ungPaaLavSatsUdenSaerligStoette === false || v36 && (!s[278] && v39 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v38 || s[278] && (s[60] || v39 && f.storForsoergerbyrdeEllerBoligudgift && !v40))
  s[812] = LAS_34_1
  const LAS_34_1_nej = !s[0] || !v36 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v38 || f.ungPaaLavSatsUdenSaerligStoette) || v36 && (!s[278] && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v38) || s[278] && (s[60] || LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || v40))
  s[810] = LAS_34_1_nej
  const LAS_34_1_ir = !s[0] || v36 && v41
  s[811] = LAS_34_1_ir
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v45 = f.billigereBoligErUndersoegt && f.billigereBoligErRimelig
  const v46 = f.billigereBoligErUndersoegt && f.konkretBilligereBoligErFundet && f.billigereBoligErRimelig
  const LAS_34_2 = !s[0] || !s[278] && v45 || s[278] && (s[60] || v46)
  s[1647] = LAS_34_2
  const LAS_34_2_nej = !s[0] || !s[278] && !v45 || s[278] && (s[60] || !v46)
  s[1648] = LAS_34_2_nej
  const LAS_34_2_ir = !s[0] || v41
  s[1649] = LAS_34_2_ir
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v50 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[534] = v50
  const v51 = !s[58] && f.skriftligtVejledtOmSanktioner || s[58] && (!s[226] && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet || s[226] && f.skriftligtVejledtOmSanktioner)
  const LAS_35_1 = !v50 || v51
  s[1650] = LAS_35_1
  const LAS_35_1_nej = !v50 || !v51
  s[1651] = LAS_35_1_nej
  // LAS.35.3: Sanktionen i kontanthjælpen skal være sket (LAS § 35, stk. 3)
  const v54 = f.bruddetSkete >= 14518 /* 2009-10-01 */
  s[855] = v54
  const v55 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  s[439] = v55
  const LAS_35_3 = v54 ? v55 : FIRST_DAY
  s[1652] = LAS_35_3
  const LAS_35_3_hoej = v54 ? v55 : NEVER
  s[1653] = LAS_35_3_hoej
  // LAS.36.sanktion: Sanktion i kontanthjælpen (LAS § 36-39)
  const v58 = f.brudPaaPligten === 'udeblev_fra_tilbud' || f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[3240] = v58
  const v59 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[3241] = v59
  const v60 = f.brudPaaPligten === 'bookede_ikke'
  s[3243] = v60
  const v61 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[3244] = v61
  const v62 = v60 && v61
  s[3242] = v62
  const v63 = v59 || v62
  s[440] = v63
  const v64 = v58 || v63
  s[3239] = v64
  const v65 = LAS_35_1 || !v50
  const LAS_36_sanktion = !v54 || v65 && f.rimeligGrundTilBrud === false && v64
  s[1655] = LAS_36_sanktion
  const LAS_36_sanktion_nej = !v54 || LAS_35_1_nej || f.rimeligGrundTilBrud || !v64
  s[1656] = LAS_36_sanktion_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v68 = s[368] || f.manglendeViljeTilRaadighed === false || LAS_35_1_nej
  const v69 = !s[368] && f.manglendeViljeTilRaadighed && v65
  const LAS_40a_1 = !s[0] || s[4] && (!s[58] && v69 || s[58] && (!s[192] && f.manglendeViljeTilRaadighed && v65 || s[192] && v69))
  s[1657] = LAS_40a_1
  const LAS_40a_1_nej = !s[0] || !s[4] || !s[58] && v68 || s[58] && (!s[192] && (f.manglendeViljeTilRaadighed === false || LAS_35_1_nej) || s[192] && v68)
  s[1658] = LAS_40a_1_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[0] || f.erhvervssigtetErAfklaret)
  s[1659] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[0] || f.erhvervssigtetErAfklaret === false)
  s[1660] = LAS_50_nej
}

function svar_37(f, s) {
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v0 = f.bidragspligtigeBoern <= 0
  s[3249] = v0
  const v1 = SATS_38(f.vurderingsdato)
  const v2 = s[300] ? -Infinity : v1
  const v3 = s[300] ? Infinity : v1
  const v4 = v2 > -Infinity && v3 < Infinity
  const v5 = quotient([v2, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v6 = quotient([v3, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[2] ? (s[278] ? (v4 ? Math.min(v5, v6) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[1681] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[2] ? (s[278] ? (v4 ? Math.max(v5, v6) : Infinity) : f.bidragPrMaaned) : Infinity
  s[1682] = LAS_69j_2_bidrag_hoej
  const v9 = s[2] && !v0
  s[3248] = v9
  const LAS_69j_2_bidrag_er = v9 && (!s[2] || !s[278] || !(!v4 && !s[300] && v2 === v3))
  s[1683] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v9 || !s[2] || s[278] && (s[300] || !v4)
  s[1684] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v12 = !s[301] && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[441] = v12
  const v13 = SATS_39(f.vurderingsdato)
  const v14 = s[225] ? -Infinity : v13
  const v15 = s[225] ? Infinity : v13
  const v16 = v15 === Infinity
  const v17 = LAS_69j_2_bidrag === -Infinity
  const v18 = v14 === -Infinity
  const v19 = LAS_69j_2_bidrag_hoej === Infinity
  const v20 = v16 && v17 || v18 && v19
  const v21 = SATS_40(f.vurderingsdato)
  const v22 = s[299] || !v12 || v0 || LAS_69j_2_bidrag_er && !(v20 && !s[225] && v14 === v15 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[386] = v22
  const v23 = s[299] && s[225] || !s[299] && (v12 && (!v0 && (s[225] || LAS_69j_2_bidrag_ir || v20 || s[225]) || v0 && s[225]) || !v12 && s[225])
  s[387] = v23
  const v24 = s[299] ? s[369] : v12 ? (v0 ? v14 : Math.min(v18 || v17 ? -Infinity : v14 + LAS_69j_2_bidrag, s[225] ? -Infinity : v21)) : s[370]
  s[384] = v24
  const v25 = s[299] ? s[371] : v12 ? (v0 ? v15 : Math.min(v16 || v19 ? Infinity : v15 + LAS_69j_2_bidrag_hoej, s[225] ? Infinity : v21)) : s[372]
  s[385] = v25
  const LAS_68_2 = s[2] ? v24 : -Infinity
  s[1662] = LAS_68_2
  const LAS_68_2_hoej = s[2] ? v25 : Infinity
  s[1663] = LAS_68_2_hoej
  const LAS_68_2_er = s[2] && (!s[2] || v22)
  s[1664] = LAS_68_2_er
  const LAS_68_2_ir = !s[2] || !s[2] || v23
  s[1665] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v30 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[445] = v30
  const LAS_68_5_nej = s[2] && !v30
  s[1666] = LAS_68_5_nej
  const LAS_68_5_ir = !s[2] || !v30
  s[1667] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v33 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[3255] = v33
  const v34 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[3256] = v34
  const v35 = v33 && v34
  s[3254] = v35
  const v36 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v37 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v38 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[3257] = v38
  const v39 = Math.max(f.hidtidigYdelsePrMaaned, v36)
  const v40 = Math.min(f.hidtidigYdelsePrMaaned, v37)
  const v41 = s[2] && LAS_68_2_er
  const v42 = LAS_68_5_ir && LAS_68_2_er && v40 >= v39
  const v43 = LAS_68_5_nej || v42
  const v44 = LAS_68_5_nej ? (v42 ? Math.min(f.hidtidigYdelsePrMaaned, v39) : f.hidtidigYdelsePrMaaned) : v39
  const v45 = LAS_68_5_nej ? (v42 ? Math.max(f.hidtidigYdelsePrMaaned, v40) : f.hidtidigYdelsePrMaaned) : v40
  const LAS_68_4 = s[2] ? (v35 ? v36 : v38 ? (v41 ? (v43 ? Math.min(v36, v44) : v36) : v44) : LAS_68_2) : -Infinity
  s[381] = LAS_68_4
  const LAS_68_4_hoej = s[2] ? (v35 ? v37 : v38 ? (v41 ? (v43 ? Math.max(v37, v45) : v37) : v45) : LAS_68_2_hoej) : Infinity
  s[380] = LAS_68_4_hoej
  const v48 = f.ydelseFoerForloebet === 'foertidspension'
  s[3253] = v48
  const v49 = s[2] && !v48
  s[3252] = v49
  const LAS_68_4_er = v49 && (!s[2] || v35 && LAS_68_2_er || !v35 && (v38 && (v41 || LAS_68_5_nej || v42) || !v38 && LAS_68_2_er))
  s[382] = LAS_68_4_er
  const LAS_68_4_ir = !v49 || !s[2] || v35 && LAS_68_2_ir || !v35 && (v38 && (s[2] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v36 === v37) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v36))) || !v38 && LAS_68_2_ir)
  s[383] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v52 = !s[2] || s[242]
  const v53 = !s[2] || !s[242]
  const LAS_68a_1_tid = s[2] && v52
  s[1672] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[2] && v53
  s[375] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v56 = LAS_68a_1_tid || !s[2]
  s[376] = v56
  const v57 = Math.min(f.timerITilbud, 16000)
  const v58 = s[373] || s[67]
  s[393] = v58
  const v59 = SATS_41(f.vurderingsdato)
  const v60 = v58 ? -Infinity : v59
  s[394] = v60
  const v61 = v58 ? Infinity : v59
  s[395] = v61
  const v62 = v60 > -Infinity && v61 < Infinity
  s[392] = v62
  const v63 = quotient([v57, v60], [100], 'nærmeste', 1)
  const v64 = quotient([v57, v61], [100], 'nærmeste', 1)
  const v65 = v62 ? Math.min(v63, v64) : -Infinity
  s[390] = v65
  const v66 = v62 ? Math.max(v63, v64) : Infinity
  s[391] = v66
  const v67 = v58 || !v62
  s[396] = v67
  const LAS_68a_3 = s[2] ? Math.min(v65, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v56) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[377] = LAS_68a_3
  const LAS_68a_3_hoej = s[2] ? Math.min(v66, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[374] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[2] && (!s[2] || !(!v62 && !v58 && v60 === v61))
  s[379] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[2] || !s[2] || v67
  s[378] = LAS_68a_3_ir
}

function svar_38(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[374] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[375]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[376]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[375]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[376]) ? r_indtaegter.beloeb : 0) : 0 }) - s[374])
  const v1 = Math.max(0, -s[377] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[375]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[375]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[377])
  const v2 = SATS_42(f.vurderingsdato)
  const v3 = s[225] ? -Infinity : v2
  s[403] = v3
  const v4 = s[225] ? Infinity : v2
  s[404] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[225] && v3 === v4
  s[406] = v7
  const v8 = s[378] || s[225]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[379] && !(!v9 && (!s[379] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[405] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[407] = v19
  const v20 = s[379] && !(v18 && (!s[379] || !s[378] && v0 === v1) && v7)
  const v21 = s[378] || s[225] || v18
  const v22 = Math.max(0, v17 ? -Infinity : v0 - v4)
  const v23 = Math.max(0, v16 || v19 ? Infinity : v1 - v3)
  const v24 = v23 >= Infinity
  const v25 = v24 ? -Infinity : quotient([v22, 5500], [10000], 'nærmeste', 1)
  const v26 = v24 ? Infinity : quotient([v23, 5500], [10000], 'nærmeste', 1)
  const v27 = v20 && !(v24 && (!v20 || !v21 && v22 === v23))
  const v28 = v21 || v24
  const v29 = v13 === Infinity
  const v30 = v25 === -Infinity
  const v31 = v12 === -Infinity
  const v32 = v26 === Infinity
  const v33 = v29 && v30 || v31 && v32
  const LAS_68a_2 = s[2] ? (s[205] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[1673] = LAS_68a_2
  const LAS_68a_2_hoej = s[2] ? (s[205] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[1674] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[2] && (!s[2] || !s[205] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[205] && v27)
  s[1675] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[2] || !s[2] || !s[205] && (v15 || v28 || v33) || s[205] && v28
  s[1676] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[380] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[381] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[381] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[380] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[375]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[375]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[376]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[375]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[375]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[376]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[2] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[375]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[1668] = LAS_68a_1
  const LAS_68a_1_hoej = s[2] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[375]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[376]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[1669] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[2] && (!s[2] || s[382] && LAS_68a_2_er && !(v42 && (!s[382] || !s[383] && s[381] === s[380]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[1670] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[2] || !s[2] || s[383] || LAS_68a_2_ir || v42
  s[1671] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[190] ? s[384] : -Infinity
  s[1677] = LAS_69j_2
  const LAS_69j_2_hoej = s[190] ? s[385] : Infinity
  s[1678] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[190] && (!s[190] || s[386])
  s[1679] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[190] || !s[190] || s[387]
  s[1680] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v57 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[420] = v57
  const v58 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[3259] = v58
  const v59 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[3260] = v59
  const v60 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v61 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v62 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v63 = v60 ? Math.min(v61, v62) : -Infinity
  const v64 = v60 ? Math.max(v61, v62) : Infinity
  const v65 = LAS_69j_2_er && !(!v60 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v66 = LAS_69j_2_ir || !v60
  const v67 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[3261] = v67
  const v68 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v69 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v70 = v60 ? Math.min(v68, v69) : -Infinity
  const v71 = v60 ? Math.max(v68, v69) : Infinity
  const v72 = !s[162] && LAS_69j_2_er
  const v73 = !s[162] && LAS_69j_2_ir
  const v74 = f.andelAfArbejdetDuKan <= 0
  s[419] = v74
  const v75 = f.andelAfArbejdetDuKan <= 2500
  s[766] = v75
  const LAS_69j_4 = s[190] ? (v57 ? (s[388] ? (s[162] ? (v74 ? LAS_69j_2 : v75 ? v63 : s[389] ? v70 : 0) : LAS_69j_2) : -Infinity) : s[162] ? (v58 ? LAS_69j_2 : v59 ? v63 : v67 ? v70 : 0) : LAS_69j_2) : -Infinity
  s[424] = LAS_69j_4
  const LAS_69j_4_hoej = s[190] ? (v57 ? (s[388] ? (s[162] ? (v74 ? LAS_69j_2_hoej : v75 ? v64 : s[389] ? v71 : 0) : LAS_69j_2_hoej) : Infinity) : s[162] ? (v58 ? LAS_69j_2_hoej : v59 ? v64 : v67 ? v71 : 0) : LAS_69j_2_hoej) : Infinity
  s[423] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[190] && (!s[190] || !v57 && (s[162] && (v58 && LAS_69j_2_er || !v58 && (v59 && v65 || !v59 && (!v67 || v65))) || v72) || v57 && (!s[388] || s[162] && (v74 && LAS_69j_2_er || !v74 && (v75 && v65 || !v75 && (!s[389] || v65))) || v72))
  s[425] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[190] || !s[190] || !v57 && (s[162] && (v58 && LAS_69j_2_ir || !v58 && (v59 && v66 || !v59 && v67 && v66)) || v73) || v57 && (!s[388] || s[162] && (v74 && LAS_69j_2_ir || !v74 && (v75 && v66 || !v75 && s[389] && v66)) || v73)
  s[426] = LAS_69j_4_ir
}

function svar_39(f, s) {
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v0 = !s[190] || s[242]
  const v1 = !s[190] || !s[242]
  const LAS_69j_5_tid = s[190] && v0
  s[1692] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[190] && v1
  s[398] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v4 = LAS_69j_5_tid || !s[190]
  s[399] = v4
  const LAS_69j_10 = s[190] ? Math.min(s[390], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[400] = LAS_69j_10
  const LAS_69j_10_hoej = s[190] ? Math.min(s[391], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[397] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[190] && (!s[190] || !(!s[392] && !s[393] && s[394] === s[395]))
  s[401] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[190] || !s[190] || s[396]
  s[402] = LAS_69j_10_ir
}

function svar_40(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = Math.max(0, -s[397] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[398]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[399]) ? r_indtaegter.beloeb : 0) : 0 }) - s[397])
  const v1 = Math.max(0, -s[400] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[398]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[400])
  const v2 = v1 === Infinity
  const v3 = Math.max(0, v0 - 1344200)
  const v4 = Math.max(0, v2 ? Infinity : v1 - 1344200)
  const v5 = v4 >= Infinity
  s[413] = v5
  const v6 = v5 ? -Infinity : quotient([v3, 5500], [10000], 'nærmeste', 1)
  const v7 = v5 ? Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 === -Infinity ? -Infinity : Math.round(Math.min(v0, 1344200) * 3000 / 10000) + v6
  const v9 = v7 === Infinity ? Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = s[401] && s[401] && !(v5 && (!s[401] || !s[402] && v3 === v4))
  s[409] = v10
  const v11 = Math.max(0, v0 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[398]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v12 = Math.max(0, v2 ? Infinity : v1 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[398]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[399]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v13 = v12 === Infinity
  const v14 = Math.max(0, v11 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v12 - 1344200)
  const v16 = v15 >= Infinity
  s[414] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v11) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = s[401] && s[401] && !(v16 && (!s[401] || !s[402] && v14 === v15))
  s[410] = v21
  const v22 = Math.min(s[403], v0)
  const v23 = Math.min(s[404], v1)
  const v24 = s[402] || s[225]
  const v25 = v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = s[401] && !(!v25 && (!s[401] || !v24 && v22 === v23))
  const v31 = v24 || !v25
  const v32 = v2 && s[405]
  const v33 = s[401] && !(v32 && (!s[401] || !s[402] && v0 === v1) && s[406])
  const v34 = s[402] || s[225] || v32
  const v35 = Math.max(0, s[405] ? -Infinity : v0 - s[404])
  const v36 = Math.max(0, v2 || s[407] ? Infinity : v1 - s[403])
  const v37 = v36 >= Infinity
  const v38 = v37 ? -Infinity : quotient([v35, 5500], [10000], 'nærmeste', 1)
  const v39 = v37 ? Infinity : quotient([v36, 5500], [10000], 'nærmeste', 1)
  const v40 = v33 && !(v37 && (!v33 || !v34 && v35 === v36))
  const v41 = v34 || v37
  const v42 = v29 === Infinity
  const v43 = v38 === -Infinity
  const v44 = v28 === -Infinity
  const v45 = v39 === Infinity
  const v46 = v42 && v43 || v44 && v45
  const v47 = v44 || v43 ? -Infinity : v28 + v38
  const v48 = v42 || v45 ? Infinity : v29 + v39
  const v49 = v30 && v40 && !(v46 && (!v30 || !v31 && v28 === v29) && (!v40 || !v41 && v38 === v39))
  s[411] = v49
  const v50 = v31 || v41 || v46
  s[415] = v50
  const v51 = Math.min(s[403], v11)
  const v52 = Math.min(s[404], v12)
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, 3000], [10000], 'nærmeste', 1)
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = s[401] && !(!v53 && (!s[401] || !v24 && v51 === v52))
  const v59 = v24 || !v53
  s[416] = v59
  const v60 = v13 && s[405]
  const v61 = s[401] && !(v60 && (!s[401] || !s[402] && v11 === v12) && s[406])
  const v62 = s[402] || s[225] || v60
  const v63 = Math.max(0, s[405] ? -Infinity : v11 - s[404])
  const v64 = Math.max(0, v13 || s[407] ? Infinity : v12 - s[403])
  const v65 = v64 >= Infinity
  const v66 = v65 ? -Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v65 ? Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v61 && !(v65 && (!v61 || !v62 && v63 === v64))
  const v69 = v62 || v65
  s[417] = v69
  const v70 = v57 === Infinity
  const v71 = v66 === -Infinity
  const v72 = v56 === -Infinity
  const v73 = v67 === Infinity
  const v74 = v70 && v71 || v72 && v73
  s[418] = v74
  const v75 = v72 || v71 ? -Infinity : v56 + v66
  const v76 = v70 || v73 ? Infinity : v57 + v67
  const v77 = v58 && v68 && !(v74 && (!v58 || !v59 && v56 === v57) && (!v68 || !v69 && v66 === v67))
  s[412] = v77
  const LAS_69j_9 = s[190] ? (s[408] ? (s[242] ? v47 : v49 ? (v77 ? Math.min(v47, v75) : v47) : v75) : v10 ? (v21 ? Math.min(v8, v19) : v8) : v19) : -Infinity
  s[421] = LAS_69j_9
  const LAS_69j_9_hoej = s[190] ? (s[408] ? (s[242] ? v48 : v49 ? (v77 ? Math.max(v48, v76) : v48) : v76) : v10 ? (v21 ? Math.max(v9, v20) : v9) : v20) : Infinity
  s[422] = LAS_69j_9_hoej
}

function svar_41(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_er = s[190] && (!s[190] || !s[408] && (s[409] || s[410]) || s[408] && (!s[242] && (s[411] || s[412]) || s[242] && s[411]))
  s[1699] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[190] || !s[190] || !s[408] && (s[402] || s[402] || s[413] || s[402] || s[402] || s[414]) || s[408] && (!s[242] && (s[415] || s[416] || s[417] || s[418]) || s[242] && s[415])
  s[1700] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v2 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[3263] = v2
  const v3 = !v2 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[190] && (!s[190] || v3)
  s[1694] = LAS_69j_7
  const LAS_69j_7_nej = s[190] && (!s[190] || !v3)
  s[1695] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[162] && !s[419]
  const LAS_69j_8 = s[190] && (!s[190] || !s[420] || !s[388] || !v6)
  s[1696] = LAS_69j_8
  const LAS_69j_8_nej = s[190] && (!s[190] || s[420] && (!s[388] || v6))
  s[1697] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[190] || !s[190] || s[420] && !s[388]
  s[1698] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[3264] = v10
  const v11 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[3265] = v11
  const LAS_69j_13 = s[190] && (!s[190] || v10)
  s[1704] = LAS_69j_13
  const LAS_69j_13_nej = s[190] && (!s[190] || !v10 || !v11)
  s[1705] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[190] || !s[190] || v10 && !v11
  s[1706] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v15 = s[421] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[398]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[399]) ? r_indtaegter.beloeb : 0) : 0 }) + s[421]
  const v16 = s[422] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[398]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + s[422]
  const v17 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[398]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[399]) ? r_indtaegter.beloeb : 0) : 0 })
  const v18 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[398]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v19 = !s[190] && v17 <= 0
  const v20 = LAS_69j_7_nej ? 0 : v17
  const v21 = v15 === -Infinity ? -Infinity : v15 + (LAS_69j_7 ? (LAS_69j_7_nej || v19 ? Math.min(v17, v20) : v17) : v20)
  const v22 = v16 === Infinity ? Infinity : v16 + (LAS_69j_7 ? v18 : 0)
  const v23 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[398]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[399]) ? r_indtaegter.beloeb : 0) : 0 })
  const v24 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[398]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v25 = LAS_69j_8_ir && v23 <= 0
  const v26 = LAS_69j_8_nej ? 0 : v23
  const v27 = v21 === -Infinity ? -Infinity : v21 + (LAS_69j_8 ? (LAS_69j_8_nej || v25 ? Math.min(v23, v26) : v23) : v26)
  const v28 = v22 === Infinity ? Infinity : v22 + (LAS_69j_8 ? v24 : 0)
  const v29 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[398]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[399]) ? r_indtaegter.beloeb : 0) : 0 })
  const v30 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[398]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v31 = LAS_69j_13_ir && v29 <= 0
  const v32 = LAS_69j_13 ? 0 : v29
  const LAS_69j_5 = s[190] ? (v27 === -Infinity ? -Infinity : v27 + (LAS_69j_13_nej ? (LAS_69j_13 || v31 ? Math.min(v29, v32) : v29) : v32)) : -Infinity
  s[1685] = LAS_69j_5
  const LAS_69j_5_hoej = s[190] ? (v28 === Infinity ? Infinity : v28 + (LAS_69j_13_nej ? v30 : 0)) : Infinity
  s[1686] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[190] && (!s[190] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v19) && (LAS_69j_8 || LAS_69j_8_nej || v25) && (LAS_69j_13_nej || LAS_69j_13 || v31))
  s[1687] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[190] || !s[190] || LAS_69j_9_ir || !s[190] && !(v17 === v18 && v17 === 0) || LAS_69j_8_ir && !(v23 === v24 && v23 === 0) || LAS_69j_13_ir && !(v29 === v30 && v29 === 0)
  s[1688] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v37 = !s[58] || f.harFrasagtYdelsen === false
  const v38 = s[190] && f.erIJobafklaring
  s[3266] = v38
  const LAS_69j_5_modtager = v38 && (!s[190] || v37)
  s[1689] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v38 && (!s[190] || !v37)
  s[1690] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v38 || !s[190]
  s[1691] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v42 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[462] = v42
  const v43 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[2] && (!v42 || !v43)
  s[1701] = LAS_69j_11
  const LAS_69j_11_nej = s[2] && (!v42 || v43)
  s[1702] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[2] || !v42
  s[1703] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v47 = f.fleksjobSlutDen >= f.vurderingsdato
  s[3267] = v47
  const v48 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v47
  const LAS_69j_15 = s[190] && (!s[190] || v48)
  s[435] = LAS_69j_15
  const LAS_69j_15_nej = s[190] && (!s[190] || !v48)
  s[434] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v51 = s[423] === Infinity
  const v52 = -LAS_69j_5_hoej === -Infinity
  const v53 = s[424] === -Infinity
  const v54 = -LAS_69j_5 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const LAS_69j_udbetales = s[190] ? Math.max(0, v53 || v52 ? -Infinity : s[424] - LAS_69j_5_hoej) : -Infinity
  s[1707] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[190] ? Math.max(0, v51 || v54 ? Infinity : s[423] - LAS_69j_5) : Infinity
  s[1708] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[190] && (!s[190] || s[425] && LAS_69j_5_er && !(v55 && (!s[425] || !s[426] && s[424] === s[423]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[1709] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[190] || !s[190] || s[426] || LAS_69j_5_ir || v55
  s[1710] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v60 = countDays(s[427], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[190] && (!s[190] || v60)
  s[432] = LAS_69k_5
  const LAS_69k_5_nej = s[190] && (!s[190] || !v60)
  s[433] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v63 = 35 - f.ugerMedFeriegodtgoerelse
  s[460] = v63
  const v64 = Math.max(0, v63 - f.ferieMedYdelseHoldt)
  const v65 = !s[2] && v64 <= 0
  const v66 = s[428] ? 0 : v64
  const LAS_69k_6 = s[2] ? (s[429] ? (s[428] || v65 ? Math.min(v64, v66) : v64) : v66) : -Infinity
  s[1716] = LAS_69k_6
  const LAS_69k_6_hoej = s[2] ? (s[429] ? v64 : 0) : Infinity
  s[1717] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[2] && (!s[2] || s[429] || s[428] || v65)
  s[1718] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v70 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[2] ? v70 : FIRST_DAY
  s[1719] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[2] ? v70 : NEVER
  s[1720] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v73 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[3268] = v73
  const v74 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[3269] = v74
  const v75 = s[2] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[3270] = v75
  const v76 = s[2] && LAS_69k_6_senest < f.vurderingsdato
  s[3271] = v76
  const LAS_69k_6_aftale = s[2] && (!s[2] || (v73 || !s[2]) && (v75 || !s[2]) && f.ferienErAftalt)
  s[431] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[2] && (!s[2] || v74 || v76 || f.ferienErAftalt === false)
  s[430] = LAS_69k_6_aftale_nej
}

function svar_42(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[430]
  s[3275] = v0
  const v1 = f.holderFerieMedYdelse && (s[431] || !s[2])
  s[3274] = v1
  const v2 = f.deltagerAktivt || s[432] || v1
  s[3272] = v2
  const v3 = f.deltagerAktivt === false && (s[433] || !s[190]) && v0
  s[3273] = v3
  const LAS_69k_1 = s[190] && (!s[190] || (s[434] || !s[190]) && v2)
  s[1711] = LAS_69k_1
  const LAS_69k_1_nej = s[190] && (!s[190] || s[435] || v3)
  s[1712] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = s[190] && !s[436]
  s[3276] = v6
  const LAS_69k_2 = v6 && (!s[437] || s[438])
  s[1713] = LAS_69k_2
  const LAS_69k_2_nej = v6 && (!s[437] || !s[438])
  s[1714] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v6 || !s[437]
  s[1715] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[442] = LAS_69l_3_er
  const v11 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v12 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[520] = v12
  const v13 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[3282] = v13
  const v14 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[3284] = v14
  const v15 = !v14 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v14 && v11
  const v16 = !v13 || v15
  s[521] = v16
  const v17 = v12 && (!v13 || !v15)
  s[522] = v17
  const v18 = v12 && !v13
  s[523] = v18
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && v11 || v12 && v16)
  s[1721] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && !v11 || v17)
  s[1722] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18
  s[1723] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = LAS_69l_3_er ? s[439] : FIRST_DAY
  s[1724] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? s[439] : NEVER
  s[1725] = LAS_69l_3_hoej
  // LAS.69m.1: Fradrag i ressourceforløbsydelsen (LAS § 69 m, stk. 1)
  const v24 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[3291] = v24
  const v25 = LAS_69l_1 || LAS_69l_1_ir
  const v26 = v25 && f.rimeligGrundTilBrud === false
  s[3290] = v26
  const v27 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[3289] = v27
  const v28 = v27 || s[440]
  s[3288] = v28
  const v29 = LAS_69l_3_er && v28
  s[3287] = v29
  const LAS_69m_1 = v29 && (!LAS_69l_3_er || v26)
  s[1727] = LAS_69m_1
  const LAS_69m_1_nej = v29 && (!LAS_69l_3_er || v24)
  s[1728] = LAS_69m_1_nej
  const LAS_69m_1_ir = !v29 || !LAS_69l_3_er
  s[1729] = LAS_69m_1_ir
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v33 = from(ALL_DAYS, f.bruddetSkete)
  const v34 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v35 = Math.max(1, countDays(v33, f.bruddetSkete, v34))
  s[524] = v35
  const v36 = onWeekdays(v33, 62)
  const v37 = Math.max(1, countDays(v36, f.bruddetSkete, v34))
  s[525] = v37
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v35, v37) : -Infinity
  s[1734] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v35, v37) : Infinity
  s[1735] = LAS_69n_1_hoej
  const LAS_69n_1_er = LAS_69l_3_er && s[440]
  s[1736] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[1737] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v42 = v27 || LAS_69n_1_er
  const v43 = !v27 && LAS_69n_1_ir
  const v44 = v27 ? f.dageUdeblevet : LAS_69n_1
  const v45 = v27 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v46 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v47 = SATS_43(f.bruddetSkete)
  const v48 = SATS_44(f.bruddetSkete)
  const v49 = SATS_45(f.bruddetSkete)
  const v50 = s[299] ? (v46 ? -Infinity : v47) : s[441] ? (v46 ? -Infinity : v48) : v46 ? -Infinity : v49
  const v51 = s[299] ? (v46 ? Infinity : v47) : s[441] ? (v46 ? Infinity : v48) : v46 ? Infinity : v49
  const v52 = v44 > -Infinity && v45 < Infinity && v50 > -Infinity && v51 < Infinity
  const v53 = quotient([v44, v50], [1], 'nærmeste', 1)
  const v54 = quotient([v44, v51], [1], 'nærmeste', 1)
  const v55 = quotient([v45, v50], [1], 'nærmeste', 1)
  const v56 = quotient([v45, v51], [1], 'nærmeste', 1)
  const v57 = v52 ? Math.min(v56, v55, v53, v54) : -Infinity
  const v58 = v52 ? Math.max(v56, v55, v53, v54) : Infinity
  const v59 = v26 && v42 && !(!v52 && (!v42 || !v43 && v44 === v45) && !v46 && v50 === v51)
  const LAS_69m_2 = LAS_69l_3_er ? (v59 ? (v24 ? Math.min(0, v57) : v57) : 0) : -Infinity
  s[1730] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v59 ? (v24 ? Math.max(0, v58) : v58) : 0) : Infinity
  s[1731] = LAS_69m_2_hoej
  const LAS_69m_2_er = v29 && (!LAS_69l_3_er || v59 || v24)
  s[1732] = LAS_69m_2_er
  const LAS_69m_2_ir = !v29 || !LAS_69l_3_er || v26 && (v43 || v46 || !v52)
  s[1733] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v64 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[3293] = v64
  const v65 = LAS_69l_3_er && v64
  s[3292] = v65
  const LAS_69o_1 = v65 && (!LAS_69l_3_er || v25 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[1738] = LAS_69o_1
  const LAS_69o_1_nej = v65 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[1739] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v65 || !LAS_69l_3_er
  s[1740] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v69 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[3295] = v69
  const v70 = s[441] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v69 ? -Infinity : v70) : -Infinity
  s[1741] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v69 ? Infinity : v70) : Infinity
  s[1742] = LAS_69o_2_hoej
  const v73 = !LAS_69l_3_er || LAS_69o_1_nej
  s[3294] = v73
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[1743] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v69) || v73
  s[1744] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v25 && f.ydelsenBoerOphoere)
  s[1745] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[1746] = LAS_69p_1_nej
}

function svar_43(f, s) {
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v0 = f.forseelserPaaFemAar <= 1
  s[3296] = v0
  const v1 = f.forseelserPaaFemAar <= 0
  s[3297] = v1
  const v2 = f.modBedreVidende ? (v0 ? (v1 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[442] ? v2 : -Infinity
  s[1747] = LAS_69q_1
  const LAS_69q_1_hoej = s[442] ? v2 : Infinity
  s[1748] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v5 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(3700, f.timerMedLoenUnderSygdom) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[190] ? v5 : -Infinity
  s[1749] = LAS_69t_2
  const LAS_69t_2_hoej = s[190] ? v5 : Infinity
  s[1750] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v8 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[563] = v8
  const v9 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[570] = v9
  const v10 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[3303] = v10
  const v11 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[3305] = v11
  const v12 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[543] = v12
  const v13 = s[58] ? (s[289] ? (s[205] ? (v8 ? (s[226] ? (s[192] ? (v9 ? (s[67] ? (v10 ? (v11 ? (v12 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[190] ? v13 : -Infinity
  s[1752] = LAS_69x_3
  const LAS_69x_3_hoej = s[190] ? v13 : Infinity
  s[1753] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v16 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[3309] = v16
  const v17 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v16
  s[3308] = v17
  const LAS_70_1 = f.revalideringErBevilget && (!s[0] || s[443] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v17)
  s[452] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[0] || s[444] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v17)
  s[458] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v20 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[461] = v20
  const v21 = v20 && !s[445]
  const v22 = !s[0] || v21
  s[540] = v22
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[0] || v20 || f.saerligeForholdForLoen)
  s[1754] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[0] || !v20 && f.saerligeForholdForLoen === false || v21)
  s[1755] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || v22
  s[1756] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v26 = f.vurderingsdato >= 15071 /* 2011-04-07 */
  s[966] = v26
  const v27 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[457] = v27
  const v28 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v29 = SATS_46(f.revalideringBevilgetDen)
  const v30 = !s[290] && f.forsoergerEgetBarnIHjemmet === false
  s[3313] = v30
  const LAS_71_4 = v30 && (!s[0] || !v26 && f.arbejdsindtaegtTilHoejesteSygedagpenge || v26 && (!v27 || (v28 ? -Infinity : v29) < f.indtaegtFoerRevalidering))
  s[1775] = LAS_71_4
  const LAS_71_4_nej = v30 && (!s[0] || !v26 && f.arbejdsindtaegtTilHoejesteSygedagpenge === false || v26 && (!v27 || (v28 ? Infinity : v29) >= f.indtaegtFoerRevalidering))
  s[1776] = LAS_71_4_nej
  const LAS_71_4_ir = !v30 || !s[0] || v26 && (!v27 || v28)
  s[1777] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v34 = s[446] || s[67]
  const v35 = SATS_47(f.vurderingsdato)
  const v36 = v34 ? -Infinity : v35
  const v37 = v34 ? Infinity : v35
  const v38 = v36 > -Infinity && v37 < Infinity
  const v39 = quotient([v36], [2], 'nærmeste', 100)
  const v40 = quotient([v37], [2], 'nærmeste', 100)
  const v41 = v38 ? Math.min(v39, v40) : -Infinity
  const v42 = v38 ? Math.max(v39, v40) : Infinity
  const v43 = v34 || !v38
  const v44 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[67]
  s[456] = v44
  const v45 = SATS_48(f.vurderingsdato)
  const v46 = SATS_49(f.vurderingsdato)
  const v47 = SATS_50(f.vurderingsdato)
  const v48 = SATS_51(f.vurderingsdato)
  const v49 = SATS_52(f.vurderingsdato)
  const LAS_71_2_ung = s[0] ? (v26 ? (v27 ? (s[447] ? (v44 ? -Infinity : v45) : f.gravidEfter12Uge ? (v44 ? -Infinity : v46) : f.borHosForaeldre ? (v44 ? -Infinity : v47) : f.psykiskLidelseNaevntILoven ? (v44 ? -Infinity : v48) : v44 ? -Infinity : v49) : -Infinity) : v41) : -Infinity
  s[1767] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[0] ? (v26 ? (v27 ? (s[447] ? (v44 ? Infinity : v45) : f.gravidEfter12Uge ? (v44 ? Infinity : v46) : f.borHosForaeldre ? (v44 ? Infinity : v47) : f.psykiskLidelseNaevntILoven ? (v44 ? Infinity : v48) : v44 ? Infinity : v49) : Infinity) : v42) : Infinity
  s[1768] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[301] && (!s[0] || v26 || !(!v38 && !v34 && v36 === v37))
  s[1769] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = s[301] || !s[0] || !v26 && v43 || v26 && (!v27 || v44)
  s[1770] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v54 = monthEnd(s[448]) >= f.vurderingsdato
  s[3316] = v54
  const v55 = v54 && f.forsoergerEgetBarnIHjemmet === false && f.arbejdsindtaegtTilHoejesteSygedagpenge === false
  s[3315] = v55
  const v56 = v55 ? v41 : v36
  const v57 = v55 ? v42 : v37
  const v58 = SATS_53(f.vurderingsdato)
  const v59 = SATS_54(f.vurderingsdato)
  const v60 = !v26 && (!v55 || !(!v38 && !v34 && v36 === v37))
  const v61 = !v26 && (v55 && v43 || !v55 && v34)
  const LAS_71_2 = s[0] ? (v26 ? (v27 ? (s[301] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? -Infinity : v58) : v44 ? -Infinity : v59) : LAS_71_2_ung) : -Infinity) : v56) : -Infinity
  s[1763] = LAS_71_2
  const LAS_71_2_hoej = s[0] ? (v26 ? (v27 ? (s[301] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? Infinity : v58) : v44 ? Infinity : v59) : LAS_71_2_ung_hoej) : Infinity) : v57) : Infinity
  s[1764] = LAS_71_2_hoej
  const LAS_71_2_er = v30 && (!s[0] || v60 || v26 && (!v27 || s[301] || LAS_71_2_ung_er))
  s[1765] = LAS_71_2_er
  const LAS_71_2_ir = !v30 || !s[0] || v61 || v26 && (!v27 || !s[301] && LAS_71_2_ung_ir || s[301] && v44)
  s[1766] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v66 = SATS_55(f.vurderingsdato)
  const v67 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[3318] = v67
  const v68 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[3319] = v68
  const v69 = SATS_56(f.vurderingsdato)
  const v70 = v44 ? -Infinity : v69
  const v71 = v44 ? Infinity : v69
  const v72 = v68 && LAS_71_2_er
  const LAS_71_1 = s[0] ? (v26 ? (v27 ? (s[290] ? (v44 ? -Infinity : v66) : v67 ? (v72 ? Math.min(v70, LAS_71_2) : v70) : LAS_71_2) : -Infinity) : v56) : -Infinity
  s[450] = LAS_71_1
  const LAS_71_1_hoej = s[0] ? (v26 ? (v27 ? (s[290] ? (v44 ? Infinity : v66) : v67 ? (v72 ? Math.max(v71, LAS_71_2_hoej) : v71) : LAS_71_2_hoej) : Infinity) : v57) : Infinity
  s[451] = LAS_71_1_hoej
  const v75 = LAS_70_1_nej || s[449]
  s[455] = v75
  const LAS_71_1_er = LAS_70_1 && (!s[0] || v60 || v26 && (!v27 || s[290] || v67 || v72))
  s[453] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!s[0] || v61 || v26 && (!v27 || s[290] && v44 || !s[290] && (v67 && v44 || v68 && LAS_71_2_ir))) || v75
  s[454] = LAS_71_1_ir
}

function svar_44(f, s) {
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[0] ? Math.max(0, s[450] === -Infinity ? -Infinity : s[450] - f.elevloenPrMaaned) : -Infinity
  s[1757] = LAS_70_4
  const LAS_70_4_hoej = s[0] ? Math.max(0, s[451] === Infinity ? Infinity : s[451] - f.elevloenPrMaaned) : Infinity
  s[1758] = LAS_70_4_hoej
  const LAS_70_4_er = s[452] && (!s[0] || s[453])
  s[1759] = LAS_70_4_er
  const LAS_70_4_ir = s[452] && (!s[0] || s[454]) || s[455]
  s[1760] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v4 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v5 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v6 = intersect(v4, v5)
  const LAS_70_5 = from(v6, 13332 /* 2006-07-03 */)
  s[1761] = LAS_70_5
  const v8 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  s[3320] = v8
  const LAS_70_5_ir = v8 >= NEVER
  s[1762] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v10 = SATS_57(f.vurderingsdato)
  const v11 = s[456] ? -Infinity : v10
  const v12 = s[456] ? Infinity : v10
  const v13 = v12 === Infinity
  const v14 = -s[451] === -Infinity
  const v15 = v11 === -Infinity
  const v16 = -s[450] === Infinity
  const v17 = v13 && v14 || v15 && v16
  const LAS_71_3 = s[457] ? Math.max(0, Math.min(f.bidragPrMaaned, v15 || v14 ? -Infinity : v11 - s[451])) : -Infinity
  s[1771] = LAS_71_3
  const LAS_71_3_hoej = s[457] ? Math.max(0, Math.min(f.bidragPrMaaned, v13 || v16 ? Infinity : v12 - s[450])) : Infinity
  s[1772] = LAS_71_3_hoej
  const v20 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[3325] = v20
  const v21 = f.psykiskLidelseNaevntILoven && v20
  s[3324] = v21
  const v22 = !s[301] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v21
  s[3323] = v22
  const v23 = s[458] || !v22
  s[3322] = v23
  const v24 = (s[452] || s[449]) && v22
  s[3321] = v24
  const LAS_71_3_er = v24 && (!s[457] || s[453] && !(v17 && !s[456] && v11 === v12 && (!s[453] || !s[454] && s[450] === s[451])))
  s[1773] = LAS_71_3_er
  const LAS_71_3_ir = v24 && (!s[457] || s[456] || s[454] || v17) || v23
  s[1774] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[0] || s[459] || !s[0]
  s[1779] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v28 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[0] || v28)
  s[1780] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[0] || !v28)
  s[1781] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v31 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[3326] = v31
  const v32 = f.maanederITilbudIRevalidering >= 12
  s[3329] = v32
  const v33 = v32 ? Math.max(0, s[460]) : 0
  const v34 = v32 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[0] ? (s[461] ? (s[445] ? (v31 ? (s[462] ? v34 : -Infinity) : v33) : -Infinity) : 0) : -Infinity
  s[1782] = LAS_73c_1
  const LAS_73c_1_hoej = s[0] ? (s[461] ? (s[445] ? (v31 ? (s[462] ? v34 : Infinity) : v33) : Infinity) : 0) : Infinity
  s[1783] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[0] || s[461] && (!s[445] || v31 && !s[462])
  s[1784] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v38 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[3330] = v38
  const LAS_73f_1 = f.revalideringErBevilget && (!s[0] || !v38)
  s[1785] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[0] || v38)
  s[1786] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v41 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v42 = v38 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[0] ? Math.min(v41, v42) : -Infinity
  s[1787] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[0] ? Math.max(v41, v42) : Infinity
  s[1788] = LAS_73f_1_beloeb_hoej
  // LAS.74.1.foertidspension: Dage med både ledighedsydelse og førtidspension (LAS § 74, stk. 1)
  const v45 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v46 = intersect(v45, s[463])
  const LAS_74_1_foertidspension = from(v46, 13332 /* 2006-07-03 */)
  s[1789] = LAS_74_1_foertidspension
  const v48 = dayReaching(LAS_74_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[3331] = v48
  const LAS_74_1_foertidspension_ir = v48 >= NEVER
  s[1790] = LAS_74_1_foertidspension_ir
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v50 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  s[3334] = v50
  const v51 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  s[3335] = v51
  const v52 = v50 && v51
  s[3333] = v52
  const v53 = f.maanederIFleksjobSeneste18 >= 9
  s[526] = v53
  const v54 = v51 || v53
  s[3338] = v54
  const v55 = f.erVisiteretTilFleksjob && v54
  s[3337] = v55
  const v56 = !v50 && v55
  s[3336] = v56
  const v57 = v52 || v56
  s[3332] = v57
  const v58 = !s[2] && f.erVisiteretTilFleksjob && v57 || s[2] && f.erVisiteretTilFleksjob
  const LAS_74a_1 = !s[23] || v58
  s[1791] = LAS_74a_1
  const LAS_74a_1_nej = !s[23] || !v58
  s[1792] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v61 = intersect(v45, s[464])
  const v62 = from(v61, 13332 /* 2006-07-03 */)
  const v63 = dayReaching(v62, 13332 /* 2006-07-03 */, 1)
  s[968] = v63
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v62
  s[1793] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = v63 >= NEVER
  s[967] = LAS_74a_1_fleksjob_ir
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const v66 = s[2] && v54
  const LAS_74a_2 = f.erVisiteretTilFleksjob && (!s[23] || v66)
  s[471] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob && (!s[23] || !v66)
  s[468] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v69 = f.maanederEfterFleksydelsesalderen >= 6
  s[3341] = v69
  const LAS_74b_2 = !s[23] || s[465] && v69
  s[469] = LAS_74b_2
  const LAS_74b_2_nej = !s[23] || !s[466] || !v69
  s[470] = LAS_74b_2_nej
}

function svar_45(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v0 = f.vurderingsdato >= 15712 /* 2013-01-07 */
  s[969] = v0
  const v1 = f.vurderingsdato >= 17348 /* 2017-07-01 */
  s[3347] = v1
  const v2 = s[446] || v1
  const v3 = SATS_58(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[502] = v4
  const v5 = v2 ? Infinity : v3
  s[503] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[504] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  const v11 = !v6 && !v2 && v4 === v5
  s[505] = v11
  const v12 = v2 || !v6
  s[507] = v12
  const v13 = f.vurderingsdato <= 15711 /* 2013-01-06 */
  s[3344] = v13
  const v14 = v13 || s[226] && f.vurderingsdato <= 20093 /* 2025-01-05 */ || s[467]
  const v15 = SATS_59(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = v0 ? v16 : v9
  s[509] = v18
  const v19 = v0 ? v17 : v10
  s[510] = v19
  const LAS_74a_2_uge = s[2] ? v18 : -Infinity
  s[1795] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[2] ? v19 : Infinity
  s[1796] = LAS_74a_2_uge_hoej
  const v22 = s[468] || s[469]
  s[3349] = v22
  const v23 = s[470] || !s[23]
  const v24 = (s[471] || s[32]) && v23 && (s[471] || s[470])
  s[3348] = v24
  const v25 = !s[2] || v22
  s[3343] = v25
  const v26 = s[2] && (v24 || !s[23])
  s[3342] = v26
  const LAS_74a_2_uge_er = v26 && (!s[2] || v0 || !v11)
  s[506] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v26 && (!s[2] || !v0 && v12 || v0 && v14) || v25
  s[508] = LAS_74a_2_uge_ir
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v29 = v9 > -Infinity && v10 < Infinity
  const v30 = quotient([v9, 43333], [10000], 'nærmeste', 100)
  const v31 = quotient([v10, 43333], [10000], 'nærmeste', 100)
  const v32 = v29 ? Math.min(v30, v31) : -Infinity
  const v33 = v29 ? Math.max(v30, v31) : Infinity
  const v34 = !v11 && !(!v29 && (v11 || !v12 && v9 === v10))
  const v35 = v12 || !v29
  const v36 = f.harForsoergelsespligt === false || s[469]
  s[3351] = v36
  const v37 = f.harForsoergelsespligt && v23
  s[3350] = v37
  const v38 = v37 ? (v36 ? Math.min(s[369], s[370]) : s[369]) : s[370]
  const v39 = v37 ? (v36 ? Math.max(s[371], s[372]) : s[371]) : s[372]
  const v40 = v37 && s[225] || v36 && s[225]
  const v41 = Math.max(v32, v38)
  const v42 = Math.min(v33, v39)
  const v43 = !v40 && v38 === v39
  const v44 = v24 && v34
  const v45 = !s[23] && v34 && v42 >= v41
  const v46 = v22 || v45
  const v47 = v22 ? (v45 ? Math.min(v38, v41) : v38) : v41
  const v48 = v22 ? (v45 ? Math.max(v39, v42) : v39) : v42
  const v49 = v22 && v40
  const v50 = v16 > -Infinity && v17 < Infinity
  const v51 = quotient([v16, 43333], [10000], 'nærmeste', 100)
  const v52 = quotient([v17, 43333], [10000], 'nærmeste', 100)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  const v55 = !v50 && !v14 && v16 === v17
  const v56 = v14 || !v50
  const v57 = Math.max(v38, v53)
  const v58 = Math.min(v39, v54)
  const v59 = v24 && !v55
  const v60 = !s[23] && !v55 && v58 >= v57
  const v61 = v22 || v60
  const v62 = v22 ? (v60 ? Math.min(v38, v57) : v38) : v57
  const v63 = v22 ? (v60 ? Math.max(v39, v58) : v39) : v58
  const v64 = f.vurderingsdato <= 17347 /* 2017-06-30 */
  s[3345] = v64
  const v65 = v64 || s[67]
  const v66 = SATS_60(f.vurderingsdato)
  const v67 = v65 ? -Infinity : v66
  const v68 = v65 ? Infinity : v66
  const v69 = Math.max(v38, v67)
  const v70 = Math.min(v39, v68)
  const v71 = !s[23] && v70 >= v69
  const v72 = v22 || v71
  const v73 = v22 ? (v71 ? Math.min(v38, v69) : v38) : v69
  const v74 = v22 ? (v71 ? Math.max(v39, v70) : v39) : v70
  const LAS_74a_3 = s[2] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.min(v67, v73) : v67) : v73) : v59 ? (v61 ? Math.min(v53, v62) : v53) : v62) : v44 ? (v46 ? Math.min(v32, v47) : v32) : v47) : -Infinity
  s[516] = LAS_74a_3
  const LAS_74a_3_hoej = s[2] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.max(v68, v74) : v68) : v74) : v59 ? (v61 ? Math.max(v54, v63) : v54) : v63) : v44 ? (v46 ? Math.max(v33, v48) : v33) : v48) : Infinity
  s[515] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[2] && (!s[2] || !v0 && (v44 || v22 || v45) || v0 && (!v1 && (v59 || v22 || v60) || v1 && (v24 || v22 || v71)))
  s[517] = LAS_74a_3_er
  const LAS_74a_3_ir = !s[2] || !s[2] || !v0 && (v24 && v35 || v49 || !s[23] && v35 && v40 || !s[23] && !((!v34 || !v35 && v32 === v33) && v43 && v34 && (!v34 || v32 === v38))) || v0 && (!v1 && (v24 && v56 || v49 || !s[23] && v56 && v40 || !s[23] && !((v55 || !v56 && v53 === v54) && v43 && !v55 && (v55 || v38 === v53))) || v1 && (v24 && v65 || v49 || !s[23] && v65 && v40 || !s[23] && !(!v65 && v67 === v68 && v43 && v38 === v67)))
  s[518] = LAS_74a_3_ir
}

function svar_46(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[3352] = v0
  const v1 = shiftDays(s[138], 35)
  s[748] = v1
  const v2 = shiftDays(s[140], 35)
  s[749] = v2
  const v3 = !s[82] && shiftDays(v2, -1) >= f.tidligOpfoelgningBedtOm
  s[3353] = v3
  const v4 = !s[82] && shiftDays(v1, -1) < f.tidligOpfoelgningBedtOm
  s[3354] = v4
  const v5 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[3355] = v5
  const v6 = v5 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[472] && (!s[472] || v0 && f.ventesRaskInden8Uger === false && (v3 || s[83]) && f.oenskerTidligOpfoelgning || !v0 && v6)
  s[478] = SDL_7c
  const SDL_7c_nej = s[472] && (!s[472] || v0 && (f.ventesRaskInden8Uger || v4 || f.oenskerTidligOpfoelgning === false) || !v0 && !v6)
  s[479] = SDL_7c_nej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v9 = shiftDays(shiftDays(s[138], 56), -1)
  s[473] = v9
  const v10 = shiftDays(shiftDays(s[140], 56), -1)
  s[474] = v10
  const v11 = !s[82] && v10 >= f.forventetRask
  s[3357] = v11
  const v12 = !s[82] && v9 < f.forventetRask
  s[3358] = v12
  const v13 = !s[82] && v10 >= f.vurderingsdato
  s[3359] = v13
  const v14 = !s[82] && v9 < f.vurderingsdato
  s[3360] = v14
  const v15 = v12 || v14
  s[599] = v15
  const v16 = (v11 || s[83]) && (v13 || s[83]) && (v11 || v13)
  s[600] = v16
  const v17 = !s[64] && s[83]
  s[601] = v17
  const SDL_12_1_1 = !s[0] || !s[472] && f.tilbagevendenForestaar || s[472] && !s[64] && v16
  s[477] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[0] || !s[472] && f.tilbagevendenForestaar === false || s[472] && (s[64] || v15)
  s[475] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[0] || s[472] && v17
  s[476] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v21 = f.fratraedelsesdag >= f.vurderingsdato
  s[3366] = v21
  const v22 = f.fratraeder && !v21
  s[3365] = v22
  const v23 = s[146] && !v22
  s[615] = v23
  const v24 = f.holdteSamtaler >= 1
  s[605] = v24
  const v25 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[617] = v25
  const v26 = v25 >= f.forventetRask
  s[3367] = v26
  const v27 = v25 >= f.vurderingsdato
  s[3368] = v27
  const v28 = v23 && v24 && f.forudsigeligtForloeb && v26 && v27
  s[602] = v28
  const v29 = shiftDays(shiftDays(s[138], 182), -1)
  s[616] = v29
  const v30 = shiftDays(shiftDays(s[140], 182), -1)
  s[618] = v30
  const v31 = !s[82] && v30 >= f.forventetRask
  s[3371] = v31
  const v32 = !s[82] && v29 < f.forventetRask
  s[3372] = v32
  const v33 = !v23 || v32 || f.opfoelgningOenskes
  s[3370] = v33
  const v34 = v23 && (v31 || s[83]) && f.opfoelgningOenskes === false
  s[3369] = v34
  const v35 = !s[82] && v30 >= f.vurderingsdato
  s[3373] = v35
  const v36 = !s[82] && v29 < f.vurderingsdato
  s[3374] = v36
  const v37 = v33 || f.opfoelgningAlligevel || v36
  s[482] = v37
  const v38 = v34 && f.opfoelgningAlligevel === false && (v35 || s[83])
  s[483] = v38
  const v39 = !s[82] && s[138] < 20635 /* 2026-07-01 */
  s[3363] = v39
  const v40 = !s[82] && s[140] >= 20635 /* 2026-07-01 */
  s[3364] = v40
  const v41 = !s[64] || v40
  s[3362] = v41
  const v42 = s[64] && (v39 || s[83])
  s[484] = v42
  const v43 = v42 && !v41
  s[485] = v43
  const SDL_13f_1 = s[192] && (v42 && (v28 || v38) || !v43 && (!s[192] || !s[64] && v28 || s[64] && v38))
  s[481] = SDL_13f_1
  const SDL_13f_1_nej = s[192] && (v42 && (!v28 || v37) || !v43 && (!s[192] || !s[64] && !v28 || s[64] && v37))
  s[480] = SDL_13f_1_nej
}

function svar_47(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[473], v0)
  const v2 = Math.min(s[474], v0)
  const v3 = s[82] || !s[83] && s[473] === s[474]
  const v4 = s[475] && !s[82]
  const v5 = s[476] && !s[82] && s[474] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[473] : NEVER) : NEVER
  const v7 = s[477] ? NEVER : s[474]
  const v8 = s[477] || v4 || v5
  const v9 = s[475] && s[83] || s[476] && !(v3 && !s[82] && s[473] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[82] || !s[83] && v1 === v2
  const v13 = s[478] && !s[82]
  const v14 = s[479] && v8
  const v15 = !s[472] && !s[82] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[478] && s[83]
  const v23 = v22 || s[479] && v9 || !s[472] && s[83] && v9 || !s[472] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[82] && v8 || s[82] && !v8) && (s[82] || v1 === v6))
  s[492] = v23
  const v24 = shiftMonths(s[138], 6)
  s[603] = v24
  const v25 = shiftMonths(s[140], 6)
  s[604] = v25
  const v26 = shiftDays(v24, -1)
  s[610] = v26
  const v27 = shiftDays(v25, -1)
  s[611] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[479] && !s[82]
  const v33 = !s[472] && !s[82] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[497] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[498] = v38
  const v39 = v13 || v32 || v33
  s[496] = v39
  const v40 = s[479] && s[83]
  const v41 = !s[472] && s[83]
  s[495] = v41
  const v42 = v22 || v40 || v41 || !s[472] && !((s[82] || !s[83] && v28 === v29) && (s[82] || !s[83] && v26 === v27) && (s[82] || v26 === v28))
  s[493] = v42
  const v43 = s[480] && v39
  const v44 = !s[192] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[481] ? NEVER : v38
  const v47 = s[481] || v43 || v44
  const v48 = Math.max(s[473], v1)
  const v49 = Math.min(s[474], v2)
  const v50 = !s[472] && !s[82] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[473], v48) : s[473]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[500] = v53
  const v54 = v32 ? (v50 ? Math.max(s[474], v49) : s[474]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[501] = v55
  const v56 = v13 || v32 || v50
  s[499] = v56
  const v57 = v22 || v40 || v41 || !s[472] && !(v12 && v3 && (s[82] || s[473] === v1))
  s[494] = v57
  const v58 = s[480] && v56
  const v59 = !s[192] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[481] ? NEVER : v55
  const v62 = s[481] || v58 || v59
  const v63 = s[0] ? (s[472] ? (s[64] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[473]) : FIRST_DAY
  s[488] = v63
  const v64 = s[0] ? (s[472] ? (s[64] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[474]) : NEVER
  s[490] = v64
  const v65 = s[482] && v39
  const v66 = s[483] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[483] ? NEVER : v38
  const v69 = s[482] && v56
  const v70 = s[483] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[483] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[489] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[491] = v77
  const v78 = s[484] && (v21 || v66 || v70)
  s[486] = v78
  const v79 = !s[485] && (!s[0] || !s[472] && !s[82] || s[472] && (!s[64] && v21 || s[64] && (v47 || v62)))
  s[487] = v79
}

function svar_48(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[486] || s[487]
  s[2251] = SDL_13b_1_er
  const SDL_13b_1 = s[486] ? (s[487] ? Math.min(s[488], s[489]) : s[489]) : s[488]
  s[2249] = SDL_13b_1
  const SDL_13b_1_hoej = s[486] ? (s[487] ? Math.max(s[490], s[491]) : s[491]) : s[490]
  s[2250] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[484] && (s[492] || s[482] && s[493] || s[482] && s[494]) || !s[485] && (!s[0] || s[495] || s[472] && (!s[64] && s[492] || s[64] && (s[480] && s[493] || !s[192] && !((!s[496] || !s[493] && s[497] === s[498]) && s[496] && s[497] === NEVER) || s[480] && s[494] || !s[192] && !((!s[499] || !s[494] && s[500] === s[501]) && s[499] && s[500] === NEVER))))
  s[2252] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v4 = f.vurderingsdato >= 14522 /* 2009-10-05 */
  s[3377] = v4
  const LAS_74a_7 = s[23] ? (v4 ? NEVER : SDL_13b_1) : FIRST_DAY
  s[1797] = LAS_74a_7
  const LAS_74a_7_hoej = s[23] ? (v4 ? NEVER : SDL_13b_1_hoej) : NEVER
  s[1798] = LAS_74a_7_hoej
  const v7 = f.grundTilLedighedsydelse === 'syg'
  s[3376] = v7
  const LAS_74a_7_er = v7 && (!s[23] || v4 || SDL_13b_1_er)
  s[1799] = LAS_74a_7_er
  const LAS_74a_7_ir = !v7 || !s[23] || !v4 && SDL_13b_1_ir
  s[1800] = LAS_74a_7_ir
  // LAS.74c.1: Retten til fleksjob skal vurderes igen (LAS § 74 c, stk. 1)
  const v10 = allPeriods(f.ledighedsydelsesperioder)
  const v11 = periods(f.ledighedsydelsesperioder, (r_ledighedsydelsesperioder) => r_ledighedsydelsesperioder.slags === 'barsel')
  const v12 = without(v10, v11)
  const v13 = f.revurderetFoer ? shiftDays(f.tolvMaanederSidstNaaetDen, 1) : 11504 /* 2001-07-01 */
  const v14 = from(v12, v13)
  const v15 = dayOver(v14, 18, 364, v13)
  const v16 = runStart(v14, v15)
  const v17 = v16 === NEVER
  const v18 = v15 === NEVER
  const v19 = v17 && v18
  s[3390] = v19
  const v20 = (v17 ? -Infinity : v18 ? Infinity : v15 - v16) === 364
  const v21 = !v19 && v20
  s[3388] = v21
  const v22 = !v19 && !v20
  s[3389] = v22
  const v23 = shiftDays(shiftMonths(v16, 12), -1)
  const v24 = runEnd(v14, v15) >= v23
  s[3391] = v24
  const v25 = v22 || !v24
  s[3387] = v25
  const v26 = (v21 || v19) && v24
  s[3386] = v26
  const v27 = f.modtogLedighedsydelse30Juni2006 && !s[2]
  s[3378] = v27
  const v28 = from(v11, 13330 /* 2006-07-01 */)
  const v29 = without(v10, v28)
  const v30 = from(v29, v13)
  const v31 = dayOver(v30, 24, 547, v13)
  const v32 = runStart(v30, v31)
  const v33 = v32 === NEVER
  const v34 = v31 === NEVER
  const v35 = v33 && v34
  s[3384] = v35
  const v36 = (v33 ? -Infinity : v34 ? Infinity : v31 - v32) === 547
  const v37 = !v35 && v36
  s[3382] = v37
  const v38 = !v35 && !v36
  s[3383] = v38
  const v39 = shiftDays(shiftMonths(v32, 18), -1)
  const v40 = runEnd(v30, v31) >= v39
  s[3385] = v40
  const v41 = v38 || !v40
  s[3381] = v41
  const v42 = (v37 || v35) && v40
  s[3380] = v42
  const LAS_74c_1_ir = !v27 && !s[23]
  s[1803] = LAS_74c_1_ir
  const LAS_74c_1 = v27 ? (v42 ? (v41 ? Math.min(v31, v39) : v39) : v31) : s[23] ? (v26 ? (v25 ? Math.min(v15, v23) : v23) : v15) : FIRST_DAY
  s[1801] = LAS_74c_1
  const LAS_74c_1_hoej = v27 ? (v42 ? (v41 ? Math.max(v31, v39) : v39) : v31) : s[23] ? (v26 ? (v25 ? Math.max(v15, v23) : v23) : v15) : NEVER
  s[1802] = LAS_74c_1_hoej
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v46 = runEnd(v12, LAS_74c_1)
  const v47 = runEnd(v12, LAS_74c_1_hoej)
  const v48 = !LAS_74c_1_ir && LAS_74c_1 === LAS_74c_1_hoej || v46 !== 2147483647 || v47 === 2147483647 && (runStart(v12, LAS_74c_1) !== 2147483647 || runStart(v12, LAS_74c_1_hoej) === 2147483647)
  const v49 = shiftMonths(LAS_74c_1, 6)
  const v50 = shiftMonths(LAS_74c_1_hoej, 6)
  const v51 = (v48 ? v47 : NEVER) >= v49
  s[3392] = v51
  const v52 = (v48 ? v46 : FIRST_DAY) >= v50
  s[3393] = v52
  const v53 = shiftDays(LAS_74c_1, 1)
  const v54 = shiftDays(LAS_74c_1_hoej, 1)
  const v55 = from(v12, v54)
  const v56 = from(v12, v53)
  const v57 = dayReaching(v56, v53, 183)
  const v58 = dayReaching(v55, v54, 183)
  const v59 = Math.max(v49, v57)
  const v60 = Math.min(v50, v58)
  const v61 = LAS_74c_1_ir && v60 >= v59
  const v62 = !v52 || v61
  const v63 = v52 ? v59 : v61 ? Math.min(v57, v59) : v57
  const v64 = v52 ? v60 : v61 ? Math.max(v58, v60) : v58
  const LAS_74c_1_18_er = !s[23] || v51 || !v52 || v61
  s[1806] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[23] ? (v51 ? (v62 ? Math.min(v49, v63) : v49) : v63) : FIRST_DAY
  s[1804] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[23] ? (v51 ? (v62 ? Math.max(v50, v64) : v50) : v64) : NEVER
  s[1805] = LAS_74c_1_18_hoej
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v68 = f.vurderingsdato >= 14606 /* 2009-12-28 */
  s[973] = v68
  const v69 = f.flyttedeKommuneMedLedighedsydelse && f.flytningForhindrerFristen
  s[3395] = v69
  const v70 = shiftMonths(f.flyttedeDenMedLedighedsydelse, 6)
  const v71 = f.modtogLedighedsydelse30Juni2006 && f.revurderetFoer === false && !s[3]
  s[972] = v71
  const LAS_74c_1_frist_er = v71 || !s[23] || !v68 || !s[457] || v69 || LAS_74c_1_18_er
  s[1809] = LAS_74c_1_frist_er
  const LAS_74c_1_frist_ir = !v71 && (!s[23] || v68 && (!s[457] || !v69 && !s[23]))
  s[1810] = LAS_74c_1_frist_ir
  const LAS_74c_1_frist = v71 ? 13694 /* 2007-06-30 */ : s[23] ? (v68 ? (s[457] ? (v69 ? v70 : LAS_74c_1_18) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1807] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v71 ? 13694 /* 2007-06-30 */ : s[23] ? (v68 ? (s[457] ? (v69 ? v70 : LAS_74c_1_18_hoej) : NEVER) : NEVER) : NEVER
  s[1808] = LAS_74c_1_frist_hoej
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = !s[23] || f.vurderingsdato >= LAS_74c_1
  s[1811] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = !s[23] || f.vurderingsdato < LAS_74c_1_hoej
  s[1812] = LAS_74c_1_nu_nej
}

function svar_49(f, s) {
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = quotient([s[502], 91], [100], 'nærmeste', 500)
  const v1 = quotient([s[503], 91], [100], 'nærmeste', 500)
  const v2 = quotient([s[502], 82], [100], 'nærmeste', 500)
  const v3 = quotient([s[503], 82], [100], 'nærmeste', 500)
  const v4 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[504] ? Math.min(v0, v1) : -Infinity), s[504] ? Math.min(v2, v3) : -Infinity)
  const v5 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[504] ? Math.max(v0, v1) : Infinity), s[504] ? Math.max(v2, v3) : Infinity)
  const v6 = Math.max(0, v4)
  const v7 = Math.min(0, v5)
  const v8 = s[470] && !s[505]
  const v9 = !s[23] && !s[505] && v7 >= v6
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v4, v6) : v4) : v6
  const v12 = v8 ? (v9 ? Math.max(v5, v7) : v5) : v7
  const LAS_74d_2_er = !s[23] || !s[2] && (s[469] || v8 || v9) || s[2] && s[506]
  s[1815] = LAS_74d_2_er
  const LAS_74d_2_ir = !s[23] || !s[2] && (s[470] && s[507] || !s[23] && !((s[505] || !s[507] && v4 === v5) && !s[505] && v4 === 0)) || s[2] && s[508]
  s[1816] = LAS_74d_2_ir
  const LAS_74d_2 = s[23] ? (s[2] ? s[509] : s[469] ? (v10 ? Math.min(0, v11) : 0) : v11) : -Infinity
  s[1813] = LAS_74d_2
  const LAS_74d_2_hoej = s[23] ? (s[2] ? s[510] : s[469] ? (v10 ? Math.max(0, v12) : 0) : v12) : Infinity
  s[1814] = LAS_74d_2_hoej
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v17 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v18 = Math.min(s[511], v17)
  const v19 = Math.min(s[512], v17)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18, 30], [100], 'nærmeste', 1)
  const v22 = quotient([v19, 30], [100], 'nærmeste', 1)
  const v23 = v20 ? -Infinity : Math.min(v21, v22)
  const v24 = v20 ? Infinity : Math.max(v21, v22)
  const v25 = v20 && !s[225] && v18 === v19
  const v26 = s[225] || v20
  const v27 = Math.max(0, s[513] ? -Infinity : v17 - s[512])
  const v28 = Math.max(0, s[514] ? Infinity : v17 - s[511])
  const v29 = v28 >= Infinity
  const v30 = v29 ? -Infinity : quotient([v27, 55], [100], 'nærmeste', 1)
  const v31 = v29 ? Infinity : quotient([v28, 55], [100], 'nærmeste', 1)
  const v32 = v29 && !s[225] && v27 === v28
  const v33 = s[225] || v29
  const v34 = v24 === Infinity
  const v35 = v30 === -Infinity
  const v36 = v23 === -Infinity
  const v37 = v31 === Infinity
  const v38 = v34 && v35 || v36 && v37
  const LAS_74d_3 = s[2] ? (v36 || v35 ? -Infinity : v23 + v30) : -Infinity
  s[1817] = LAS_74d_3
  const LAS_74d_3_hoej = s[2] ? (v34 || v37 ? Infinity : v24 + v31) : Infinity
  s[1818] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[2] && (!s[2] || !v25 && !v32 && !(v38 && (v25 || !v26 && v23 === v24) && (v32 || !v33 && v30 === v31)))
  s[1819] = LAS_74d_3_er
  const LAS_74d_3_ir = !s[2] || !s[2] || v26 || v33 || v38
  s[1820] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v43 = s[515] === Infinity
  const v44 = -LAS_74d_3_hoej === -Infinity
  const v45 = s[516] === -Infinity
  const v46 = -LAS_74d_3 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = s[517] && LAS_74d_3_er && !(v47 && (!s[517] || !s[518] && s[516] === s[515]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v49 = s[518] || LAS_74d_3_ir || v47
  const v50 = Math.max(0, v45 || v44 ? -Infinity : s[516] - LAS_74d_3_hoej)
  const v51 = Math.max(0, v43 || v46 ? Infinity : s[515] - LAS_74d_3)
  const v52 = v51 >= Infinity
  const LAS_74d_3_udbetales = s[2] ? (v52 ? -Infinity : quotient([v50], [1], 'nærmeste', 100)) : -Infinity
  s[1821] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[2] ? (v52 ? Infinity : quotient([v51], [1], 'nærmeste', 100)) : Infinity
  s[1822] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[2] && (!s[2] || v48 && !(v52 && (!v48 || !v49 && v50 === v51)))
  s[1823] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = !s[2] || !s[2] || v49 || v52
  s[1824] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v57 = f.ferieaaretBegyndte >= 11504 /* 2001-07-01 */
  s[3396] = v57
  const v58 = f.retTilLedighedsydelseFra >= f.ferieaaretBegyndte
  s[3399] = v58
  const v59 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 3)
  s[3400] = v59
  const v60 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 8)
  s[3401] = v60
  const v61 = v58 ? (v59 ? (v60 ? 5 : 10) : 15) : 25
  const v62 = Math.max(0, v61 - Math.max(0, v61 + f.optjentFerieMedBetaling - 25))
  const v63 = f.ferieaaretBegyndte >= 18383 /* 2020-05-01 */
  s[3397] = v63
  const v64 = f.ferieaaretBegyndte >= 18506 /* 2020-09-01 */
  s[3398] = v64
  const v65 = f.maanederMedLedighedsydelseIFerieaaret === 12
  s[3402] = v65
  const v66 = Math.min(v65 ? 25 : Math.floor(f.maanederMedLedighedsydelseIFerieaaret * 20800 / 10000), Math.max(0, 25 - f.optjentFerieMedBetaling))
  const LAS_74e_3_ir = !v57 || v63 && !v64
  s[856] = LAS_74e_3_ir
  const LAS_74e_3 = v57 ? (v63 ? (v64 ? v66 : -Infinity) : v62) : -Infinity
  s[1825] = LAS_74e_3
  const LAS_74e_3_hoej = v57 ? (v63 ? (v64 ? v66 : Infinity) : v62) : Infinity
  s[1826] = LAS_74e_3_hoej
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v70 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 12), -1)
  const v71 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 16), -1)
  const LAS_74e_4 = v57 ? (v63 ? (v64 ? v71 : FIRST_DAY) : v70) : FIRST_DAY
  s[1828] = LAS_74e_4
  const LAS_74e_4_hoej = v57 ? (v63 ? (v64 ? v71 : NEVER) : v70) : NEVER
  s[1829] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const LAS_74e_8_er = f.ferienMedLedighedsydelseBegynder >= 15706 /* 2013-01-01 */
  s[1832] = LAS_74e_8_er
  const v75 = shiftDays(f.ferienMedLedighedsydelseBegynder, -14)
  const LAS_74e_8 = LAS_74e_8_er ? v75 : FIRST_DAY
  s[1830] = LAS_74e_8
  const LAS_74e_8_hoej = LAS_74e_8_er ? v75 : NEVER
  s[1831] = LAS_74e_8_hoej
}

function svar_50(f, s) {
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const v0 = shiftDays(shiftDays(f.ustoettetArbejdeBegyndte, 546), f.barselsdageEfterUstoettetArbejde)
  const LAS_74f_1_dag = s[23] ? v0 : FIRST_DAY
  s[1835] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[23] ? v0 : NEVER
  s[1836] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v3 = LAS_74f_1_dag_hoej >= f.vurderingsdato
  s[3403] = v3
  const v4 = LAS_74f_1_dag >= f.vurderingsdato
  s[3404] = v4
  const v5 = f.maanederIArbejdeEfterFleksjob >= 9
  s[3406] = v5
  const v6 = f.berettigetVedOvergangen || v5
  s[3405] = v6
  const v7 = v3 || !s[23]
  const LAS_74f_1 = !s[23] || !s[2] && f.erVisiteretTilFleksjob && v7 && !s[519] && v6 || s[2] && f.erVisiteretTilFleksjob && v7 && !s[519]
  s[1833] = LAS_74f_1
  const LAS_74f_1_nej = !s[23] || !s[2] && (f.erVisiteretTilFleksjob === false || !v4 || s[519] || !v6) || s[2] && (f.erVisiteretTilFleksjob === false || !v4 || s[519])
  s[1834] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const v10 = f.retTilLedighedsydelseFra >= 11504 /* 2001-07-01 */
  s[1839] = v10
  const v11 = f.retTilLedighedsydelseFra >= 15706 /* 2013-01-01 */
  s[3407] = v11
  const v12 = v11 ? shiftDays(f.retTilLedighedsydelseFra, 21) : NEVER
  const LAS_75_1 = v10 ? v12 : FIRST_DAY
  s[1837] = LAS_75_1
  const LAS_75_1_hoej = v10 ? v12 : NEVER
  s[1838] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const v15 = f.bruddetSkete >= 13330 /* 2006-07-01 */
  s[857] = v15
  const LAS_75a_1 = !v15 || !s[520] || s[521]
  s[1840] = LAS_75a_1
  const LAS_75a_1_nej = !v15 || s[522]
  s[1841] = LAS_75a_1_nej
  const LAS_75a_1_ir = !v15 || s[523]
  s[1842] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const v19 = s[2] && f.harSoegtAktivtMedLedighedsydelse === false && f.rimeligGrundTilBrud === false
  const LAS_76_1 = !s[23] || v19
  s[1843] = LAS_76_1
  const LAS_76_1_nej = !s[23] || !v19
  s[1844] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v22 = f.bruddetSkete >= 15706 /* 2013-01-01 */
  s[974] = v22
  const v23 = LAS_75a_1_nej || f.rimeligGrundTilBrud
  s[3412] = v23
  const v24 = LAS_75a_1 || LAS_75a_1_ir
  const v25 = v24 && f.rimeligGrundTilBrud === false
  s[3411] = v25
  const LAS_77_1 = v15 ? (v22 ? Math.min(v23 ? 0 : s[524], v23 ? 0 : s[525]) : 0) : -Infinity
  s[1845] = LAS_77_1
  const LAS_77_1_hoej = v15 ? (v22 ? Math.max(v25 ? s[524] : 0, v25 ? s[525] : 0) : 0) : Infinity
  s[1846] = LAS_77_1_hoej
  const LAS_77_1_er = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[1847] = LAS_77_1_er
  const LAS_77_1_ir = !LAS_77_1_er || !v15
  s[1848] = LAS_77_1_ir
  // LAS.77.sanktion: Sanktion i ledighedsydelsen (LAS § 77 a, stk. 1-3)
  const v30 = f.bruddetSkete >= 16617 /* 2015-07-01 */
  s[963] = v30
  const v31 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  s[3414] = v31
  const v32 = f.rimeligGrundTilBrud === false && v31
  const v33 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud' || f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[3415] = v33
  const LAS_77_sanktion = !v15 || !v22 && v32 || v22 && (!v30 && v25 && v33 || v30 && v25)
  s[1849] = LAS_77_sanktion
  const LAS_77_sanktion_nej = !v15 || !v22 && !v32 || v22 && (!v30 && (v23 || !v33) || v30 && v23)
  s[1850] = LAS_77_sanktion_nej
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v36 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  s[3416] = v36
  const v37 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  s[3417] = v37
  const v38 = f.rimeligGrundTilBrud ? 0 : v36 ? 35 : v37 ? 21 : 0
  const v39 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  s[3420] = v39
  const v40 = LAS_75a_1_nej || f.rimeligGrundTilBrud || !v39
  s[3419] = v40
  const v41 = v24 && f.rimeligGrundTilBrud === false && v39
  s[3418] = v41
  const LAS_77a_1 = v15 ? (v22 ? (v40 ? 0 : 21) : v38) : -Infinity
  s[1852] = LAS_77a_1
  const LAS_77a_1_hoej = v15 ? (v22 ? (v41 ? 21 : 0) : v38) : Infinity
  s[1853] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const LAS_77a_2 = v15 ? (v22 ? (v30 ? (v23 ? 0 : f.dageUdeblevet) : -Infinity) : 0) : -Infinity
  s[1854] = LAS_77a_2
  const LAS_77a_2_hoej = v15 ? (v22 ? (v30 ? (v25 ? f.dageUdeblevet : 0) : Infinity) : 0) : Infinity
  s[1855] = LAS_77a_2_hoej
  const LAS_77a_2_er = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  s[1856] = LAS_77a_2_er
  const LAS_77a_2_ir = !LAS_77a_2_er || !v15 || v22 && !v30
  s[1857] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v48 = shiftMonths(f.bruddetSkete, -12)
  const v49 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v48 ? 1 : 0) >= 1
  s[3423] = v49
  const v50 = v36 && v49
  s[3422] = v50
  const v51 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v48 ? 1 : 0) >= 1
  s[3425] = v51
  const v52 = v37 && v51
  s[3424] = v52
  const v53 = v50 || v52
  s[3421] = v53
  const v54 = f.rimeligGrundTilBrud === false && v53
  const v55 = shiftDays(v48, 1)
  const v56 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v55 ? 1 : 0) >= 1
  s[3428] = v56
  const v57 = v36 && v56
  s[3427] = v57
  const v58 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v55 ? 1 : 0) >= 1
  s[3430] = v58
  const v59 = v37 && v58
  s[3429] = v59
  const v60 = v57 || v59
  s[3426] = v60
  const v61 = f.rimeligGrundTilBrud === false && v60
  const v62 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v48 ? 1 : 0) >= 1
  s[3431] = v62
  const v63 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v55 ? 1 : 0) >= 1
  s[3432] = v63
  const LAS_77a_4 = !v15 || !v22 && (v54 || v61) || v22 && (v24 && f.rimeligGrundTilBrud === false && v39 && v62 || v24 && f.rimeligGrundTilBrud === false && v39 && v63)
  s[1858] = LAS_77a_4
  const LAS_77a_4_nej = !v15 || !v22 && (!v54 || !v61) || v22 && (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v39 || !v62 || LAS_75a_1_nej || f.rimeligGrundTilBrud || !v39 || !v63)
  s[1859] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const LAS_77a_6 = !s[23] || s[526]
  s[1860] = LAS_77a_6
  const LAS_77a_6_nej = !s[23] || !s[526]
  s[1861] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v68 = f.staarTilRaadighedForFleksjob || f.pensionssagUnderBehandling
  const LAS_77b_1 = !s[23] || v68
  s[1862] = LAS_77b_1
  const LAS_77b_1_nej = !s[23] || !v68
  s[1863] = LAS_77b_1_nej
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v71 = f.enkeltudgiftensArt === 'energi'
  s[3433] = v71
  const v72 = f.energiregningenFra >= 18901 /* 2021-10-01 */
  s[3434] = v72
  const v73 = f.energiregningenTil <= 19477 /* 2023-04-30 */
  s[3435] = v73
  const v74 = v71 && v72 && v73
  s[527] = v74
  const v75 = v74 && f.forbrugetErUrimeligtHoejt === false || !v74 && f.enkeltudgiftenErRimeligtBegrundet
  const LAS_81_1_rimelig = !s[0] || v75
  s[528] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = !s[0] || !v75
  s[531] = LAS_81_1_rimelig_nej
}

function svar_51(f, s) {
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v0 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  s[3436] = v0
  const v1 = v0 || !s[527] && f.behovetKunneIkkeForudses === false
  const LAS_81_1_forudsigelig = !s[0] || v1
  s[1866] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = !s[0] || !v1
  s[1867] = LAS_81_1_forudsigelig_nej
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v4 = f.udgiftenPaatagetDen >= f.soegtOmEnkeltydelseDen
  s[3437] = v4
  const v5 = f.udgiftenErPaataget && !v4 && f.hjaelpTrodsSenAnsoegning === false
  const LAS_88_1 = !s[0] || v5
  s[536] = LAS_88_1
  const LAS_88_1_nej = !s[0] || !v5
  s[1919] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v8 = LAS_81_1_forudsigelig_nej || f.udgiftenErHeltAfgoerende
  s[538] = v8
  const v9 = (LAS_81_1_forudsigelig || !s[0]) && f.udgiftenErHeltAfgoerende === false
  s[539] = v9
  const v10 = s[528] || !s[0]
  s[537] = v10
  const v11 = LAS_88_1_nej || !s[0]
  s[535] = v11
  const v12 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  s[3438] = v12
  const LAS_81_1 = !s[0] || !s[58] && s[529] && v10 && f.egenBetalingVanskeliggoerFremtiden && v8 && v11 || s[58] && !v12 && s[529] && v10 && f.egenBetalingVanskeliggoerFremtiden && v8 && v11
  s[1864] = LAS_81_1
  const LAS_81_1_nej = !s[0] || !s[58] && (s[530] || s[531] || f.egenBetalingVanskeliggoerFremtiden === false || v9 || LAS_88_1) || s[58] && (v12 || s[530] || s[531] || f.egenBetalingVanskeliggoerFremtiden === false || v9 || LAS_88_1)
  s[1865] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const v15 = s[2] && f.udsaettelsestruetPaaGrundAfRestance && f.huslejehjaelpForebyggerUdsaettelse && f.hjaelpenDaekkerKunSanktion === false && f.kanIkkeBetaleUdgiften
  const LAS_81a_1 = !s[0] || v15
  s[1869] = LAS_81a_1
  const LAS_81a_1_nej = !s[0] || !v15
  s[1870] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const v18 = !s[2] || f.ansoegningenProevetEfterHuslejehjaelp
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance && (!s[0] || v18)
  s[1871] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance && (!s[0] || !v18)
  s[1872] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance === false || !s[0]
  s[1873] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v22 = f.offentligBehandlingFindes === false && f.privatBehandlingErLaegeligtVelbegrundet
  s[3440] = v22
  const v23 = f.behandlingUdenForDetOffentlige === false || v22
  s[3439] = v23
  const LAS_82_1 = !s[0] || f.udgiftenDaekkesEfterAndenLov === false && f.kanIkkeBetaleUdgiften && f.behandlingenErNoedvendig && v23 && v11
  s[1874] = LAS_82_1
  const LAS_82_1_nej = !s[0] || f.udgiftenDaekkesEfterAndenLov || f.kanIkkeBetaleUdgiften === false || f.behandlingenErNoedvendig === false || !v23 || LAS_88_1
  s[1875] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const v26 = f.formueUdenMéngodtgoerelse + f.méngodtgoerelse
  const LAS_82_1_formue = s[0] ? v26 : -Infinity
  s[1876] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[0] ? v26 : Infinity
  s[1877] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v29 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[3442] = v29
  const v30 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  s[3444] = v30
  const v31 = v30 && f.ydelsenSvarerTilKontanthjaelp
  s[3443] = v31
  const v32 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  s[3446] = v32
  const v33 = v32 && f.ydelsenSvarerTilKontanthjaelp && f.opfylderKontanthjaelpensOekonomi
  s[3445] = v33
  const v34 = v29 || v31 || v33
  const v35 = (f.harForsoergelsespligt ? s[371] : s[372]) >= f.ydelseFoerFradragVedTandpleje
  s[3449] = v35
  const v36 = (f.harForsoergelsespligt ? s[369] : s[370]) >= f.ydelseFoerFradragVedTandpleje
  s[3450] = v36
  const v37 = !v32 || f.opfylderKontanthjaelpensOekonomi === false || !v36
  s[3448] = v37
  const v38 = v32 && f.opfylderKontanthjaelpensOekonomi && (v35 || s[225])
  s[3447] = v38
  const LAS_82a_1 = !s[0] || s[2] && (!s[278] && v34 || s[278] && (v29 || v31 || v38))
  s[1878] = LAS_82a_1
  const LAS_82a_1_nej = !s[0] || !s[2] || !s[278] && !v34 || s[278] && !v29 && !v31 && v37
  s[1879] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v41 = Math.max(0, f.tandplejeudgifterIAaret - 60000)
  const v42 = s[301] ? Math.round(Math.max(0, f.tandplejeudgifterIAaret - 80000) * 6500 / 10000) : v41
  const v43 = f.vurderingsdato >= 16587 /* 2015-06-01 */
  s[3452] = v43
  const v44 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[3454] = v44
  const v45 = v44 && s[301]
  s[3453] = v45
  const v46 = v45 ? v41 : v42
  const v47 = Math.round(v41 * 6500 / 10000)
  const v48 = v45 ? v41 : s[301] ? v47 : v41
  const v49 = f.ydelseFoerFradragVedTandpleje >= s[532]
  s[3455] = v49
  const v50 = f.ydelseFoerFradragVedTandpleje >= s[533]
  s[3456] = v50
  const v51 = Math.max(v41, v47)
  const v52 = Math.min(v41, v47)
  const v53 = s[300] && v52 >= v51
  const v54 = v50 || v53
  const v55 = v50 ? (v53 ? Math.min(v47, v51) : v47) : v51
  const v56 = v50 ? (v53 ? Math.max(v47, v52) : v47) : v52
  const LAS_82a_2 = s[0] ? (s[2] ? (s[4] ? (v43 ? (s[278] ? (v49 ? v55 : v54 ? Math.min(v41, v55) : v41) : v48) : v46) : v42) : 0) : -Infinity
  s[1880] = LAS_82a_2
  const LAS_82a_2_hoej = s[0] ? (s[2] ? (s[4] ? (v43 ? (s[278] ? (v49 ? v56 : v54 ? Math.max(v41, v56) : v41) : v48) : v46) : v42) : 0) : Infinity
  s[1881] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (!s[0] || !s[2] || !s[4] || !v43 || !s[278] || !v49 || v50 || v53)
  s[1882] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (!s[0] || s[2] && s[4] && v43 && s[278] && s[300] && v41 !== v47) || LAS_82a_1_nej || !s[0]
  s[1883] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v61 = s[2] && f.tandbehandlingensPris > 1000000
  const LAS_82a_6 = !s[0] || v61
  s[858] = LAS_82a_6
  const LAS_82a_6_nej = !s[0] || !v61
  s[1885] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v64 = v43 ? shiftMonths(f.tandbehandlingGodkendtDen, 2) : NEVER
  const LAS_82a_6_gaelder = s[0] ? v64 : FIRST_DAY
  s[1886] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[0] ? v64 : NEVER
  s[1887] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = !s[0] || LAS_82a_6_nej || !s[0]
  s[1888] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v68 = f.medicinTil === 'dit_barn'
  s[3458] = v68
  const v69 = f.medicinTil === 'dig'
  s[3460] = v69
  const v70 = f.maanederMedKontanthjaelpAf18 >= 12
  s[3461] = v70
  const v71 = v69 && v70
  s[3459] = v71
  const v72 = v68 || v71
  s[3457] = v72
  const v73 = s[278] && f.faarKontanthjaelpVedMedicin && v72
  const LAS_82b_1 = !s[0] || v73
  s[859] = LAS_82b_1
  const LAS_82b_1_nej = !s[0] || !v73
  s[1890] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v76 = s[278] ? Math.min(f.egenbetalingForMedicin, f.egenbetalingForBilligsteMedicin) : 0
  const LAS_82b_2 = s[0] ? v76 : -Infinity
  s[1891] = LAS_82b_2
  const LAS_82b_2_hoej = s[0] ? v76 : Infinity
  s[1892] = LAS_82b_2_hoej
  const LAS_82b_2_ir = !s[0] || LAS_82b_1_nej || !s[0]
  s[1893] = LAS_82b_2_ir
}

function svar_52(f, s) {
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v0 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  s[3463] = v0
  const v1 = v0 && f.kanIkkeBetaleUdgiften
  const v2 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  s[3462] = v2
  const LAS_83_1 = v2 && (!s[0] || v1)
  s[1894] = LAS_83_1
  const LAS_83_1_nej = v2 && (!s[0] || !v1)
  s[1895] = LAS_83_1_nej
  const LAS_83_1_ir = !v2 || !s[0]
  s[1896] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v6 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  s[541] = v6
  const v7 = !s[0] || v6 && !s[534]
  s[542] = v7
  const v8 = f.samvaerMed === 'bortadopteret_barn'
  s[3464] = v8
  const LAS_83_1_bortadopteret = v8 && (!s[0] || !v6 && v1 || v6 && (!s[534] || f.kanIkkeBetaleUdgiften))
  s[1897] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v8 && (!s[0] || !v6 && !v1 || v6 && (!s[534] || f.kanIkkeBetaleUdgiften === false))
  s[1898] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = !v8 || v7
  s[1899] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v12 = f.flytterTilUdlandet === false || f.knyttetTilLandetDerFlyttesTil
  s[3466] = v12
  const LAS_85_1 = !s[0] || f.flytningenForbedrerForholdene && f.kanIkkeBetaleUdgiften && v12 && s[535]
  s[1900] = LAS_85_1
  const LAS_85_1_nej = !s[0] || f.flytningenForbedrerForholdene === false || f.kanIkkeBetaleUdgiften === false || !v12 || s[536]
  s[1901] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = !s[0] || s[58] && s[529] && s[537] && f.egenBetalingVanskeliggoerFremtiden && s[538] && s[535] && v12
  s[1902] = LAS_85_2
  const LAS_85_2_nej = !s[0] || !s[58] || s[530] || s[531] || f.egenBetalingVanskeliggoerFremtiden === false || s[539] || s[536] || !v12
  s[1903] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v17 = s[58] && f.flytterTilUdlandet === false
  const LAS_85_4 = !s[0] || v17
  s[1904] = LAS_85_4
  const LAS_85_4_nej = !s[0] || !v17
  s[1905] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const v20 = shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra, 3), -1)), 1)
  const LAS_86_7 = s[278] ? v20 : FIRST_DAY
  s[1910] = LAS_86_7
  const LAS_86_7_hoej = s[278] ? v20 : NEVER
  s[1911] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v23 = s[278] && f.vurderingsdato < LAS_86_7_hoej
  s[3467] = v23
  const v24 = s[278] && f.vurderingsdato >= LAS_86_7
  s[3468] = v24
  const v25 = s[300] ? -Infinity : 45000
  const v26 = s[300] ? Infinity : 45000
  const v27 = Math.min(3, f.boernTilFritidstillaeg)
  const v28 = v25 > -Infinity && v26 < Infinity
  const v29 = quotient([v25, v27], [1], 'nærmeste', 1)
  const v30 = quotient([v26, v27], [1], 'nærmeste', 1)
  const v31 = v28 ? Math.min(v29, v30) : -Infinity
  const v32 = v28 ? Math.max(v29, v30) : Infinity
  const v33 = !v28 && !s[300] && v25 === v26
  const v34 = s[300] || !v28
  const v35 = v31 > -Infinity && v32 < Infinity
  const v36 = quotient([v31], [4], 'nærmeste', 1)
  const v37 = quotient([v32], [4], 'nærmeste', 1)
  const v38 = f.retTilEkstraBoernetilskud && !v33 && !(!v35 && (v33 || !v34 && v31 === v32)) || f.retTilEkstraBoernetilskud === false && !v33
  const v39 = f.retTilEkstraBoernetilskud && (v34 || !v35) || f.retTilEkstraBoernetilskud === false && v34
  const v40 = f.retTilEkstraBoernetilskud ? (v35 ? Math.min(v36, v37) : -Infinity) : v31
  const v41 = f.retTilEkstraBoernetilskud ? (v35 ? Math.max(v36, v37) : Infinity) : v32
  const v42 = Math.max(0, v40)
  const v43 = Math.min(0, v41)
  const v44 = v24 && v38
  const v45 = !s[278] && v38 && v43 >= v42
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v40, v42) : v40) : v42
  const v48 = v44 ? (v45 ? Math.max(v41, v43) : v41) : v43
  const LAS_86_2 = s[278] ? (v23 ? (v46 ? Math.min(0, v47) : 0) : v47) : -Infinity
  s[1906] = LAS_86_2
  const LAS_86_2_hoej = s[278] ? (v23 ? (v46 ? Math.max(0, v48) : 0) : v48) : Infinity
  s[1907] = LAS_86_2_hoej
  const LAS_86_2_er = s[278] && (!s[278] || v23 || v44 || v45)
  s[1908] = LAS_86_2_er
  const LAS_86_2_ir = !s[278] || !s[278] || v24 && v39 || !s[278] && !((!v38 || !v39 && v40 === v41) && v38 && v40 === 0)
  s[1909] = LAS_86_2_ir
  // LAS.86.8: Kvitteringer for fritidstillæg senest (LAS § 86, stk. 8)
  const LAS_86_8 = s[278] ? shiftDays(shiftMonths(LAS_86_7, 3), 19) : FIRST_DAY
  s[1913] = LAS_86_8
  const LAS_86_8_hoej = s[278] ? shiftDays(shiftMonths(LAS_86_7_hoej, 3), 19) : NEVER
  s[1914] = LAS_86_8_hoej
  // LAS.86.8.beløb: Beløb, der skal vises kvitteringer for (LAS § 86, stk. 8)
  const v55 = LAS_86_2 > -Infinity && LAS_86_2_hoej < Infinity
  const v56 = quotient([LAS_86_2, 3], [1], 'nærmeste', 1)
  const v57 = quotient([LAS_86_2_hoej, 3], [1], 'nærmeste', 1)
  const v58 = v55 ? Math.min(v56, v57) : -Infinity
  const v59 = v55 ? Math.max(v56, v57) : Infinity
  const v60 = LAS_86_2_er && !(!v55 && (!LAS_86_2_er || !LAS_86_2_ir && LAS_86_2 === LAS_86_2_hoej))
  const v61 = LAS_86_2_ir || !v55
  const v62 = v58 > -Infinity && v59 < Infinity
  const v63 = quotient([v58], [3], 'nærmeste', 1)
  const v64 = quotient([v59], [3], 'nærmeste', 1)
  const LAS_86_8_beloeb = s[278] ? (v62 ? Math.min(v63, v64) : -Infinity) : -Infinity
  s[1915] = LAS_86_8_beloeb
  const LAS_86_8_beloeb_hoej = s[278] ? (v62 ? Math.max(v63, v64) : Infinity) : Infinity
  s[1916] = LAS_86_8_beloeb_hoej
  const LAS_86_8_beloeb_er = s[278] && (!s[278] || v60 && !(!v62 && (!v60 || !v61 && v58 === v59)))
  s[1917] = LAS_86_8_beloeb_er
  const LAS_86_8_beloeb_ir = !s[278] || !s[278] || v61 || !v62
  s[1918] = LAS_86_8_beloeb_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid && (!s[0] || s[461])
  s[1925] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid && (!s[0] || !s[461] || !s[445])
  s[1926] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid === false || s[540]
  s[1927] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v72 = f.vurderingsdato >= 17968 /* 2019-03-13 */
  s[959] = v72
  const v73 = f.vurderingsdato >= 17247 /* 2017-03-22 */
  s[965] = v73
  const LAS_91_1_dom = f.doemtForHandlingILovensListe && (!s[0] || v73)
  s[1922] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe && (!s[0] || !v73 || !v72)
  s[1923] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe === false || !s[0] || v73 && !v72
  s[1924] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const LAS_91_1 = !s[0] || f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende || LAS_91_1_su || f.sanktionIDagpenge || LAS_91_1_dom
  s[1920] = LAS_91_1
  const LAS_91_1_nej = !s[0] || f.undlodOplysningerModBedreVidende === false && f.modtogUberettigetModBedreVidende === false && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge === false && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  s[1921] = LAS_91_1_nej
}

function svar_53(f, s) {
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v0 = f.tilbagebetalingAfgjortDen >= 13332 /* 2006-07-03 */
  s[1930] = v0
  const v1 = f.tilbagebetalingAfgjortDen >= 18262 /* 2020-01-01 */
  s[3469] = v1
  const v2 = f.tilbagebetalingAfgjortDen >= 19358 /* 2023-01-01 */
  s[3470] = v2
  const v3 = f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende
  s[3471] = v3
  const v4 = f.sammenhaengendeDageIUdlandet <= 14
  s[3473] = v4
  const v5 = f.tilbagebetalingskravet <= 3000000
  s[3474] = v5
  const v6 = !v4 || !v5
  s[3472] = v6
  const v7 = f.tilbagebetalingskravet <= 2150000
  s[3476] = v7
  const v8 = !v4 || !v7
  s[3475] = v8
  const v9 = v1 && (!v2 && v3 && v6 || v2 && v3 && v8)
  const LAS_91_6 = !v0 || v9
  s[1928] = LAS_91_6
  const LAS_91_6_nej = !v0 || !v9
  s[1929] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud && !s[0]
  s[1932] = LAS_92_1_nej
  const LAS_92_1_ir = f.fikHjaelpTilBoligindskud === false || !s[0]
  s[860] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const v14 = s[278] ? shiftMonths(f.indskudBetaltTilbageDen, 2) : NEVER
  const LAS_92_3 = s[0] ? v14 : FIRST_DAY
  s[1934] = LAS_92_3
  const LAS_92_3_hoej = s[0] ? v14 : NEVER
  s[1935] = LAS_92_3_hoej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig && (!s[0] || !s[541] || !s[534])
  s[1938] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig && (!s[0] || s[541])
  s[1939] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig === false || s[542]
  s[1940] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v20 = f.brugteMidlerUndtagetFraForsoergelse === false && f.uforsvarligOekonomi
  s[3479] = v20
  const v21 = v20 || f.gavIkkeOplysningerTilAndreMyndigheder || f.indblandetIArbejdsstrid || f.kanSnartBetaleTilbage || LAS_93_1_selvforskyldt
  s[3477] = v21
  const v22 = !v20 && f.gavIkkeOplysningerTilAndreMyndigheder === false && f.indblandetIArbejdsstrid === false && f.kanSnartBetaleTilbage === false && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  s[3478] = v22
  const LAS_93_1 = !s[0] || f.hjaelpenYdesUnderTilbud === false && f.oplystOmTilbagebetalingspligt && v21
  s[1936] = LAS_93_1
  const LAS_93_1_nej = !s[0] || f.hjaelpenYdesUnderTilbud || f.oplystOmTilbagebetalingspligt === false || v22
  s[1937] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-4)
  const v25 = f.senereErstatningForSammeTid && f.hjaelpenYdesUnderTilbud === false && f.erstatningForTabAfErhvervsevne === false
  const LAS_94_1 = !s[0] || v25
  s[1941] = LAS_94_1
  const LAS_94_1_nej = !s[0] || !v25
  s[1942] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v28 = !s[60] && f.jobcenterUdfoererIndsatsen || s[60] && (s[543] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[0] || v28
  s[1943] = LOB_4_1
  const LOB_4_1_nej = !s[0] || !v28
  s[1944] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v31 = f.afgoerelsenGaelder === 'foertidspension'
  s[3480] = v31
  const v32 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[3481] = v32
  const v33 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[3482] = v33
  const v34 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[3483] = v34
  const v35 = v32 && !s[64] && (v33 || v34)
  const LSP_18_2 = v31 && (!s[0] || v35)
  s[553] = LSP_18_2
  const LSP_18_2_nej = v31 && (!s[0] || !v35)
  s[2015] = LSP_18_2_nej
  const LSP_18_2_ir = !v31 || !s[0]
  s[2016] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v39 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3485] = v39
  const v40 = !v31 || LSP_18_2
  s[3487] = v40
  const v41 = LSP_18_2_nej || LSP_18_2_ir
  s[554] = v41
  const v42 = v31 && v41
  s[3486] = v42
  const v43 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3488] = v43
  const v44 = s[64] && f.sagenErForelagtTeamet
  s[3484] = v44
  const LOB_9_1 = v44 || !s[0] || s[2] && (!s[60] && (v39 || v42) || s[60] && !s[64] && (v43 || v42))
  s[1945] = LOB_9_1
  const LOB_9_1_nej = v44 || !s[0] || !s[2] || !s[60] && !v39 && v40 || s[60] && (s[64] || !v43 && v40)
  s[1946] = LOB_9_1_nej
  const LOB_9_1_ir = v44 || !s[0]
  s[1947] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v48 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[3490] = v48
  const v49 = f.forvaltningsomraade === 'undervisning'
  s[3492] = v49
  const v50 = s[279] || f.behovForUndervisningsomraadet
  s[3493] = v50
  const v51 = v49 && v50
  s[3491] = v51
  const v52 = s[2] && (!s[192] && (v48 || v51) || s[192] && !s[64] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[0] || v52
  s[1948] = LOB_10_1
  const LOB_10_1_nej = !s[0] || !v52
  s[1949] = LOB_10_1_nej
  // LOB.10.2: Teamets møde kunne holdes, som det blev (LOB § 10, stk. 2)
  const v55 = s[2] && !s[64] && (f.borgerenDeltogIMoedet || f.aabenbartFormaalsloestAtUdvikle)
  const LOB_10_2 = !s[0] || v55
  s[1950] = LOB_10_2
  const LOB_10_2_nej = !s[0] || !v55
  s[1951] = LOB_10_2_nej
  // LOB.11.2: Teamet skal se sagen igen før afgørelsen (LOB § 11, stk. 2)
  const v58 = s[2] && !s[64] && f.indstillingenFoelges === false && f.sagenErForelagtIgen === false
  const LOB_11_2 = !s[0] || v58
  s[1953] = LOB_11_2
  const LOB_11_2_nej = !s[0] || !v58
  s[1954] = LOB_11_2_nej
  // LOB.15.1: Kun den kliniske funktion og din egen læge må rådgive (LOB § 15)
  const v61 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const LOB_15_1 = !s[0] || s[2] && (s[64] || v61)
  s[1955] = LOB_15_1
  const LOB_15_1_nej = !s[0] || !s[2] || s[64] || !v61
  s[1956] = LOB_15_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v64 = f.seniorpensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[550] = v64
  const v65 = f.seniorpensionAnsoegtDen >= 16071 /* 2014-01-01 */
  s[551] = v65
  const v66 = f.seniorpensionAnsoegtDen >= 18262 /* 2020-01-01 */
  s[552] = v66
  const v67 = v65 && (v66 || f.sagVerserede1Januar2020 && f.vaelgerSeniorpension)
  const LOV1559_9_valg = !v64 || v67
  s[862] = LOV1559_9_valg
  const LOV1559_9_valg_nej = !v64 || !v67
  s[1961] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = v64 ? 18262 /* 2020-01-01 */ : FIRST_DAY
  s[1957] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = v64 ? 18262 /* 2020-01-01 */ : NEVER
  s[1958] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = !v64 || LOV1559_9_valg_nej || !v64
  s[1960] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[278] ? 20300 /* 2025-07-31 */ : FIRST_DAY
  s[1963] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[278] ? 20300 /* 2025-07-31 */ : NEVER
  s[1964] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[278] && f.modtogHjaelp30Juni2025
  s[1965] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = !LOV1655_udbetaling_er || !s[278]
  s[1966] = LOV1655_udbetaling_ir
}

function svar_54(f, s) {
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v0 = f.bopaelsmaanederEfter15 >= 120
  s[3499] = v0
  const v1 = f.bopaelsmaanederLigeFoer >= 60
  s[3500] = v1
  const v2 = v0 && v1
  s[3498] = v2
  const v3 = f.harDanskIndfoedsret || v2 || f.opholdstilladelseEfterUdlaendingeloven7Eller8
  const LSP_2_1 = !s[0] || v3
  s[1968] = LSP_2_1
  const LSP_2_1_nej = !s[0] || !v3
  s[1969] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = !s[0] || LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst
  s[1970] = LSP_2_1_eu
  const LSP_2_1_eu_nej = !s[0] || (LSP_2_1_nej || !s[0]) && f.ligestilletEfterEUEllerOverenskomst === false
  s[1971] = LSP_2_1_eu_nej
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v8 = f.vurderingsdato >= 18670 /* 2021-02-12 */
  s[558] = v8
  const v9 = f.vurderingsdato >= 18248 /* 2019-12-18 */
  s[3501] = v9
  const LSP_3_danmark = !s[0] || v9
  s[1978] = LSP_3_danmark
  const LSP_3_danmark_nej = !s[0] || !v9 || !v8
  s[1979] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = !s[0] || v9 && !v8
  s[1980] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v13 = LSP_3_danmark_nej || LSP_3_danmark_ir
  s[3505] = v13
  const v14 = LSP_3_danmark ? (v13 ? Math.min(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v15 = LSP_3_danmark ? (v13 ? Math.max(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v16 = v15 >= 360
  s[3503] = v16
  const v17 = v14 >= 360
  s[3504] = v17
  const v18 = s[73] || !s[0]
  const LSP_3_2 = !s[0] || f.harDanskIndfoedsret && v18 && v16
  s[1974] = LSP_3_2
  const LSP_3_2_nej = !s[0] || f.harDanskIndfoedsret === false || !s[211] || !v17
  s[1975] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v21 = v15 >= 120
  s[3508] = v21
  const v22 = v14 >= 120
  s[3509] = v22
  const v23 = v15 * 4 >= f.maanederFra15TilPensionen
  s[3510] = v23
  const v24 = v14 * 4 >= f.maanederFra15TilPensionen
  s[3511] = v24
  const v25 = v21 || v23
  s[3506] = v25
  const v26 = !v22 && !v24
  s[3507] = v26
  const LSP_3_3 = !s[0] || f.harDanskIndfoedsret && f.flyttetEfterTilkendelsen && v25
  s[1976] = LSP_3_3
  const LSP_3_3_nej = !s[0] || f.harDanskIndfoedsret === false || f.flyttetEfterTilkendelsen === false || v26
  s[1977] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v29 = f.harFastBopaelPaaFaeroeerneEllerIGroenland === false || LSP_3_danmark
  s[3517] = v29
  const v30 = f.harFastBopaelPaaFaeroeerneEllerIGroenland && v13
  s[3516] = v30
  const v31 = f.harFastBopaelIDanmark || v30
  s[3514] = v31
  const v32 = f.harFastBopaelIDanmark === false && v29
  s[3515] = v32
  const v33 = v31 || f.harHyrePaaDanskSkib
  s[3512] = v33
  const v34 = v32 && f.harHyrePaaDanskSkib === false
  s[3513] = v34
  const v35 = f.flyttetEfterTilkendelsen && f.saerligeOmstaendighederForPensionIUdlandet
  s[3518] = v35
  const LSP_3_1 = !s[0] || v33 || LSP_3_2 || LSP_3_3 || v35
  s[1972] = LSP_3_1
  const LSP_3_1_nej = !s[0] || v34 && (LSP_3_2_nej || !s[0]) && (LSP_3_3_nej || !s[0]) && !v35
  s[1973] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v38 = f.bopaelsmaanederEfter15 >= 36
  const LSP_4 = !s[0] || v38
  s[1981] = LSP_4
  const LSP_4_nej = !s[0] || !v38
  s[1982] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v41 = s[50] <= 3651 /* 1979-12-31 */
  const v42 = s[51] >= 3652 /* 1980-01-01 */
  const v43 = s[210] ? f.hidtidigeFyrretyvendedele : Math.min(Math.floor(f.bopaelsmaanederEfter15 / 12), 40)
  const LSP_5_2 = v41 ? -Infinity : v43
  s[1983] = LSP_5_2
  const LSP_5_2_hoej = v41 ? Infinity : v43
  s[1984] = LSP_5_2_hoej
  const v46 = s[50] >= 20270 /* 2025-07-01 */
  s[978] = v46
  const v47 = s[51] >= 20270 /* 2025-07-01 */
  s[979] = v47
  const LSP_5_2_er = !v46 && (v41 || v42 && s[50] <= 14518 /* 2009-10-01 */ || s[51] >= 14519 /* 2009-10-02 */ && s[544])
  s[1985] = LSP_5_2_er
  const LSP_5_2_ir = !v46 && (v41 || s[545]) || v47 || !s[0]
  s[1986] = LSP_5_2_ir
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v50 = v42 && s[50] <= 20269 /* 2025-06-30 */
  const v51 = LSP_5_2 > -Infinity && LSP_5_2_hoej < Infinity
  const v52 = quotient([LSP_5_2, 250], [1], 'nærmeste', 10)
  const v53 = quotient([LSP_5_2_hoej, 250], [1], 'nærmeste', 10)
  const v54 = v51 ? Math.min(v52, v53) : -Infinity
  const v55 = v51 ? Math.max(v52, v53) : Infinity
  const v56 = v47 && s[544]
  const v57 = s[546] === Infinity ? Infinity : s[546] - 180
  const v58 = Math.max(600, s[547] === -Infinity ? -Infinity : s[547] - 180)
  const v59 = v57 >= Infinity
  const v60 = f.bopaelsmaanederEfter15 >= 12
  s[3522] = v60
  const v61 = s[548] ? f.hidtidigProcentandel : v60 ? Math.min(10000, v59 ? -Infinity : quotient([f.bopaelsmaanederEfter15, 10, 10000], [v57, 9], 'nærmeste', 100)) : 0
  const v62 = s[548] ? f.hidtidigProcentandel : v60 ? Math.min(10000, v59 ? Infinity : Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (v58 * 9)) * 100) : 0
  const v63 = v50 && LSP_5_2_er && !(!v51 && (!LSP_5_2_er || !LSP_5_2_ir && LSP_5_2 === LSP_5_2_hoej))
  const v64 = v56 && (s[548] || !v60 || !(v59 && s[0] && v57 === v58))
  const LSP_5_3 = v41 ? -Infinity : v63 ? (v64 ? Math.min(v54, v61) : v54) : v61
  s[1987] = LSP_5_3
  const LSP_5_3_hoej = v41 ? Infinity : v63 ? (v64 ? Math.max(v55, v62) : v55) : v62
  s[1988] = LSP_5_3_hoej
  const LSP_5_3_er = v41 || v63 || v64
  s[1989] = LSP_5_3_er
  const LSP_5_3_ir = v41 || v50 && (LSP_5_2_ir || !v51) || v56 && !s[548] && v60 && (!s[0] || v59) || s[545]
  s[1990] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v69 = f.pensionBetalesFra >= 13332 /* 2006-07-03 */
  s[983] = v69
  const v70 = f.pensionBetalesFra >= 17713 /* 2018-07-01 */
  s[984] = v70
  const v71 = v70 ? (v60 ? Math.min(10000, Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (f.maanederFra15TilPensionen * 9)) * 100) : 0) : Math.round(Math.min(40, Math.floor(f.bopaelsmaanederEfter15 * 50 / f.maanederFra15TilPensionen)) * 250 / 10) * 10
  const v72 = v47 || !v70
  s[3524] = v72
  const v73 = (!v46 || !s[0]) && v70
  s[982] = v73
  const v74 = v73 && !v72
  s[981] = v74
  const LSP_6 = v73 ? -Infinity : v69 ? v71 : -Infinity
  s[1991] = LSP_6
  const LSP_6_hoej = v73 ? Infinity : v69 ? v71 : Infinity
  s[1992] = LSP_6_hoej
  const LSP_6_ir = v73 || !v74 && !v69
  s[1993] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const LSP_12_1 = !s[0] || v18 && (LSP_2_1_eu || !s[0]) && (LSP_3_1 || !s[0]) && (LSP_4 || !s[0]) && (s[73] || LSP_2_1_eu || LSP_3_1 || LSP_4)
  s[1994] = LSP_12_1
  const LSP_12_1_nej = !s[0] || !s[211] || LSP_2_1_eu_nej || LSP_3_1_nej || LSP_4_nej
  s[1995] = LSP_12_1_nej
}

function svar_55(f, s) {
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v0 = f.vurderingsdato >= 17326 /* 2017-06-09 */
  s[3525] = v0
  const v1 = f.vurderingsdato >= 17487 /* 2017-11-17 */
  s[3526] = v1
  const LSP_13 = !s[0] || !v0 || !v1
  s[1996] = LSP_13
  const LSP_13_nej = !s[0] || v0
  s[1997] = LSP_13_nej
  const LSP_13_ir = !s[0] || v0 && !v1
  s[1998] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v5 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 216)
  s[3527] = v5
  const LSP_16_1 = !s[0] || !s[2] && v5 && s[74] || s[2] && s[219] && s[74]
  s[2001] = LSP_16_1
  const LSP_16_1_nej = !s[0] || !s[2] && (!v5 || s[73]) || s[2] && (!s[219] || s[73])
  s[2002] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v8 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring
  s[3530] = v8
  const v9 = s[2] && v5 && !s[219] && v8
  const LSP_16_2 = !s[0] || v9
  s[2003] = LSP_16_2
  const LSP_16_2_nej = !s[0] || !v9
  s[2004] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v12 = f.arbejdsevnenErVarigtNedsat && f.ikkeSelvforsoergendeTrodsStoette
  const LSP_16_3 = !s[0] || v12
  s[2005] = LSP_16_3
  const LSP_16_3_nej = !s[0] || !v12
  s[2006] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v15 = LSP_16_1 || LSP_16_2
  s[3531] = v15
  const v16 = (LSP_16_1_nej || !s[0]) && (LSP_16_2_nej || !s[0]) && (LSP_16_1_nej || LSP_16_2_nej)
  s[3532] = v16
  const LSP_16 = !s[0] || (v15 || !s[0]) && (LSP_16_3 || !s[0]) && (v15 || LSP_16_3)
  s[1999] = LSP_16
  const LSP_16_nej = !s[0] || v16 || LSP_16_3_nej
  s[2000] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v19 = !s[58] || !s[549]
  const LSP_17_2 = !s[0] || v19
  s[2007] = LSP_17_2
  const LSP_17_2_nej = !s[0] || !v19
  s[2008] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene && !s[0]
  s[2009] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_ir = f.bedtOmAfgoerelseOmPensionAlene === false || !s[0]
  s[2010] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v24 = f.seniorpensionAnsoegtDen >= shiftMonths(s[50], -60)
  s[3533] = v24
  const v25 = f.seniorpensionAnsoegtDen >= shiftMonths(s[51], -60)
  s[3534] = v25
  const LSP_17_3_senior = !s[550] || s[551] && !s[552] && (v24 || !s[0]) && f.langvarigOgAktuelTilknytning
  s[2011] = LSP_17_3_senior
  const LSP_17_3_senior_nej = !s[550] || !s[551] || s[552] || !v25 || f.langvarigOgAktuelTilknytning === false
  s[2012] = LSP_17_3_senior_nej
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v28 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring || f.bedtOmAfgoerelseOmPensionAlene
  s[3536] = v28
  const v29 = f.sagenErForelagtTeamet || s[553]
  s[3537] = v29
  const v30 = f.sagenErForelagtTeamet === false && s[554]
  s[3538] = v30
  const LSP_18_1 = !s[0] || !s[2] && v28 || s[2] && (!s[64] && v28 && v29 || s[64] && v28)
  s[2013] = LSP_18_1
  const LSP_18_1_nej = !s[0] || !s[2] && !v28 || s[2] && (!s[64] && (!v28 || v30) || s[64] && !v28)
  s[2014] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v33 = f.forklaringPaaManglendeSelvforsoergelse || f.konkreteArbejdsfunktionerErAngivet
  s[3540] = v33
  const v34 = f.redegoerelseForIngenForbedring && f.redegoerelseForRessourcerIPensionssag && f.forklaringPaaVarigNedsaettelse && v33
  const v35 = f.planMedFuldAfklaring && f.dokumentationForUdtoemteIndsatser && f.forklaringPaaVarigNedsaettelse && v33
  const LSP_19_1 = !s[0] || !s[2] && v34 || s[2] && (s[64] || v35)
  s[2017] = LSP_19_1
  const LSP_19_1_nej = !s[0] || !s[2] && !v34 || s[2] && (s[64] || !v35)
  s[2018] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = !s[0] || f.moedeMedBeslutterneErTilbudt
  s[2019] = LSP_20_3
  const LSP_20_3_nej = !s[0] || f.moedeMedBeslutterneErTilbudt === false
  s[2020] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v40 = f.pensionssagenOvergikDen >= 13332 /* 2006-07-03 */
  s[568] = v40
  const v41 = shiftMonths(f.pensionssagenOvergikDen, 3)
  s[567] = v41
  const LSP_21_1 = v40 ? v41 : FIRST_DAY
  s[2021] = LSP_21_1
  const LSP_21_1_hoej = v40 ? v41 : NEVER
  s[2022] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v44 = f.maanederMedFuldtidsarbejde >= 300
  s[3542] = v44
  const v45 = f.maanederMedFuldtidsarbejde >= 240
  s[3544] = v45
  const v46 = v45 && f.langTilknytningMed20Til25Aar
  s[3543] = v46
  const v47 = s[58] && (v44 || v46)
  const SENBEK_2_1 = !s[0] || v47
  s[2500] = SENBEK_2_1
  const SENBEK_2_1_nej = !s[0] || !v47
  s[2501] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v50 = f.vurderingsdato >= s[555]
  s[3545] = v50
  const v51 = f.vurderingsdato >= s[556]
  s[3546] = v51
  const v52 = f.arbejdsevneISenesteJob <= 1500
  s[3548] = v52
  const v53 = v52 && f.varigtNedsatISenesteJob
  s[3547] = v53
  const v54 = !v51 || SENBEK_2_1_nej || !v53
  s[3550] = v54
  const v55 = (v50 || !s[0]) && (SENBEK_2_1 || !s[0]) && v53
  s[3549] = v55
  const v56 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  s[3551] = v56
  const LSP_26a_1 = !s[0] || s[58] && (!s[289] && v55 || s[289] && v55 && !v56)
  s[2024] = LSP_26a_1
  const LSP_26a_1_nej = !s[0] || !s[58] || !s[289] && v54 || s[289] && (v54 || v56)
  s[2025] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v59 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v60 = intersect(v59, s[463])
  const v61 = from(v60, 13332 /* 2006-07-03 */)
  const v62 = dayReaching(v61, 13332 /* 2006-07-03 */, 1)
  s[3552] = v62
  const v63 = v62 >= 18262 /* 2020-01-01 */
  s[3553] = v63
  const v64 = v62 >= 18670 /* 2021-02-12 */
  s[3554] = v64
  const v65 = v62 >= NEVER
  s[863] = v65
  const LSP_26a_5 = !v63 ? v61 : !v64 ? NO_DAYS : v61
  s[2026] = LSP_26a_5
  const LSP_26a_5_hoej = !v63 ? v61 : !v64 ? ALL_DAYS : v61
  s[2027] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v63 || v64
  s[864] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v65 || v63 && !v64
  s[2029] = LSP_26a_5_ir
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[0] ? (s[58] ? shiftMonths(s[50], -78) : NEVER) : FIRST_DAY
  s[2030] = LSP_26b
  const LSP_26b_hoej = s[0] ? (s[58] ? shiftMonths(s[51], -78) : NEVER) : NEVER
  s[2031] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const v72 = s[551] ? shiftMonths(f.seniorpensionAnsoegtDen, 6) : NEVER
  const LSP_26d_2 = s[550] ? v72 : FIRST_DAY
  s[2032] = LSP_26d_2
  const LSP_26d_2_hoej = s[550] ? v72 : NEVER
  s[2033] = LSP_26d_2_hoej
}

function svar_56(f, s) {
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v0 = f.foedselsdag >= -1826 /* 1965-01-01 */
  s[3555] = v0
  const v1 = f.anciennitetPaaArbejdsmarkedet >= 528
  s[3556] = v1
  const v2 = f.anciennitetPaaArbejdsmarkedet >= 516
  s[3557] = v2
  const v3 = f.anciennitetPaaArbejdsmarkedet >= 504
  s[3558] = v3
  const v4 = v1 ? 3 : v2 ? 2 : v3 ? 1 : 0
  const v5 = f.foedselsdag >= -365 /* 1969-01-01 */
  s[3559] = v5
  const v6 = f.anciennitetPaaArbejdsmarkedet >= 540
  s[3560] = v6
  const v7 = v6 ? 3 : v1 ? 2 : v2 ? 1 : 0
  const v8 = f.anciennitetPaaArbejdsmarkedet >= 552
  s[3561] = v8
  const v9 = v8 ? 3 : v6 ? 2 : v1 ? 1 : 0
  const LSP_26h_3_ir = !s[0] || s[557] && (!s[558] || s[559] && v0 && v5 && s[560])
  s[2046] = LSP_26h_3_ir
  const LSP_26h_3 = s[0] ? (s[557] ? (s[558] ? (s[559] ? (v0 ? (v5 ? (s[560] ? -Infinity : v9) : v7) : v4) : 0) : -Infinity) : 0) : -Infinity
  s[2044] = LSP_26h_3
  const LSP_26h_3_hoej = s[0] ? (s[557] ? (s[558] ? (s[559] ? (v0 ? (v5 ? (s[560] ? Infinity : v9) : v7) : v4) : 0) : Infinity) : 0) : Infinity
  s[2045] = LSP_26h_3_hoej
  // LSP.26g.dag: Tidlig pension kan tidligst begynde (LSP § 26 g)
  const v13 = LSP_26h_3_hoej >= 1
  s[3562] = v13
  const v14 = LSP_26h_3 >= 1
  s[3563] = v14
  const v15 = LSP_26h_3 > -Infinity && LSP_26h_3_hoej < Infinity
  const v16 = quotient([LSP_26h_3, 12], [1], 'ned', 1)
  const v17 = quotient([LSP_26h_3_hoej, 12], [1], 'ned', 1)
  const v18 = !v15 && !LSP_26h_3_ir && LSP_26h_3 === LSP_26h_3_hoej
  const v19 = shiftMonths(s[50], -(v15 ? Math.max(v16, v17) : Infinity))
  const v20 = shiftMonths(s[51], -(v15 ? Math.min(v16, v17) : -Infinity))
  const v21 = !s[0] || LSP_26h_3_ir || !v15
  const v22 = v13 && !v18
  const v23 = LSP_26h_3_ir && !v18 && v20 >= NEVER
  const v24 = v14 ? v20 : NEVER
  const LSP_26g_dag_er = !s[0] || !s[557] || !s[558] || v22 || !v14 || v23
  s[2039] = LSP_26g_dag_er
  const LSP_26g_dag_ir = !s[0] || s[557] && (!s[558] || v13 && v21 || LSP_26h_3_ir && !((v18 || !v21 && v19 === v20) && !v18 && (v18 || v19 === NEVER)))
  s[2040] = LSP_26g_dag_ir
  const LSP_26g_dag = s[0] ? (s[557] ? (s[558] ? (v22 ? v19 : NEVER) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[2037] = LSP_26g_dag
  const LSP_26g_dag_hoej = s[0] ? (s[557] ? (s[558] ? (v22 ? (!v14 || v23 ? Math.max(v20, v24) : v20) : v24) : NEVER) : NEVER) : NEVER
  s[2038] = LSP_26g_dag_hoej
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v29 = f.vurderingsdato >= s[37]
  s[3566] = v29
  const v30 = f.vurderingsdato >= s[38]
  s[3567] = v30
  const v31 = LSP_26g_dag_er && f.vurderingsdato >= LSP_26g_dag
  s[3568] = v31
  const v32 = LSP_26g_dag_er && f.vurderingsdato < LSP_26g_dag_hoej
  s[3569] = v32
  const v33 = s[73] || !v30 || v32
  s[3565] = v33
  const v34 = s[74] && (v29 || !s[0]) && (v31 || LSP_26g_dag_ir) && (!s[211] || v29 || v31)
  s[3564] = v34
  const v35 = f.tilknytningI9Maaneder || f.kommerFraFleksydelse
  s[3570] = v35
  const LSP_26g = !s[0] || s[557] && (!s[558] || (v34 || !s[0]) && v35 && !s[175])
  s[2034] = LSP_26g
  const LSP_26g_nej = !s[0] || !s[557] || !s[558] || v33 || !v35 || s[175]
  s[2035] = LSP_26g_nej
  const LSP_26g_ir = !s[0] || s[557] && !s[558]
  s[2036] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const v39 = f.foedselsdag <= -1827 /* 1964-12-31 */
  s[3573] = v39
  const v40 = s[561] && v39
  s[3572] = v40
  const v41 = f.foedselsdag <= -366 /* 1968-12-31 */
  s[3575] = v41
  const v42 = s[562] && v41
  s[3574] = v42
  const v43 = v40 || v42
  s[3571] = v43
  const v44 = -(v43 ? 84 : 72)
  const LSP_26h_1_ir = !s[0] || s[557] && (!s[558] || !s[0])
  s[2043] = LSP_26h_1_ir
  const LSP_26h_1 = s[0] ? (s[557] ? (s[558] ? shiftMonths(s[50], v44) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[2041] = LSP_26h_1
  const LSP_26h_1_hoej = s[0] ? (s[557] ? (s[558] ? shiftMonths(s[51], v44) : NEVER) : NEVER) : NEVER
  s[2042] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v49 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v50 = intersect(v48, v49)
  const LSP_26v_1 = from(v50, 13332 /* 2006-07-03 */)
  s[2047] = LSP_26v_1
  const v52 = dayReaching(LSP_26v_1, 13332 /* 2006-07-03 */, 1)
  s[3576] = v52
  const LSP_26v_1_ir = v52 >= NEVER
  s[2048] = LSP_26v_1_ir
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v54 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v55 = intersect(v48, v54)
  const LSP_26v_2 = from(v55, 13332 /* 2006-07-03 */)
  s[2049] = LSP_26v_2
  const v57 = dayReaching(LSP_26v_2, 13332 /* 2006-07-03 */, 1)
  s[3577] = v57
  const LSP_26v_2_ir = v57 >= NEVER
  s[2050] = LSP_26v_2_ir
  // LSP.29.1.eget: Din egen arbejdsindtægt regnes med i folkepensionen (LSP § 29)
  const v59 = f.vurderingsdato >= 19108 /* 2022-04-26 */
  s[3579] = v59
  const v60 = f.vurderingsdato >= 19968 /* 2024-09-02 */
  s[986] = v60
  const LSP_29_1_eget = !s[0] || !v59 || !v60
  s[2051] = LSP_29_1_eget
  const LSP_29_1_eget_nej = !s[0] || v59
  s[2052] = LSP_29_1_eget_nej
  const LSP_29_1_eget_ir = !s[0] || v59 && !v60
  s[2053] = LSP_29_1_eget_ir
  // LSP.32a.1.aegtefaelle: Din ægtefælles eller samlevers arbejdsindtægt regnes med (LSP § 32 a)
  const LSP_32a_1_aegtefaelle = !s[0] || !s[563]
  s[2054] = LSP_32a_1_aegtefaelle
  const LSP_32a_1_aegtefaelle_nej = !s[0] || s[563]
  s[2055] = LSP_32a_1_aegtefaelle_nej
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const v66 = Math.round(f.indtaegtsgrundlagForFoertidspension * (f.aegtefaelleHarOgsaaPension ? 1500 : 3000) / 10000)
  const LSP_32c_1 = s[0] ? v66 : -Infinity
  s[2056] = LSP_32c_1
  const LSP_32c_1_hoej = s[0] ? v66 : Infinity
  s[2057] = LSP_32c_1_hoej
}

function svar_57(f, s) {
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v0 = f.vurderingsdato >= 18162 /* 2019-09-23 */
  s[985] = v0
  const v1 = SATS_61(f.vurderingsdato)
  const v2 = SATS_62(f.vurderingsdato)
  const v3 = f.giftEllerSamlevende ? (s[564] ? -Infinity : v1) : s[564] ? -Infinity : v2
  const v4 = f.giftEllerSamlevende ? (s[564] ? Infinity : v1) : s[564] ? Infinity : v2
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3], [40], 'nærmeste', 100)
  const v7 = quotient([v4], [40], 'nærmeste', 100)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[564] && v3 === v4
  const v11 = s[564] || !v5
  const v12 = v8 > -Infinity && v9 < Infinity
  const v13 = quotient([v8, 12], [1], 'nærmeste', 100)
  const v14 = quotient([v9, 12], [1], 'nærmeste', 100)
  const v15 = f.vurderingsdato >= 17488 /* 2017-11-18 */
  s[3582] = v15
  const LSP_32c_2_er = !s[0] || v15 || !v10 && !(!v12 && (v10 || !v11 && v8 === v9))
  s[2060] = LSP_32c_2_er
  const LSP_32c_2_ir = !s[0] || !v15 && (v11 || !v12) || v15 && !v0
  s[2061] = LSP_32c_2_ir
  const LSP_32c_2 = s[0] ? (v15 ? (v0 ? 0 : -Infinity) : v12 ? Math.min(v13, v14) : -Infinity) : -Infinity
  s[2058] = LSP_32c_2
  const LSP_32c_2_hoej = s[0] ? (v15 ? (v0 ? 0 : Infinity) : v12 ? Math.max(v13, v14) : Infinity) : Infinity
  s[2059] = LSP_32c_2_hoej
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v20 = f.folkepensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[987] = v20
  const v21 = f.folkepensionAnsoegtDen >= 17326 /* 2017-06-09 */
  s[3586] = v21
  const v22 = f.folkepensionAnsoegtDen >= 17487 /* 2017-11-17 */
  s[3587] = v22
  const v23 = shiftDays(shiftMonths(monthStart(s[51]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3588] = v23
  const v24 = shiftDays(shiftMonths(monthStart(s[50]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3589] = v24
  const LSP_33_1_tilbage = !v20 || v21 && (!v22 || v23)
  s[2066] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = !v20 || !v21 || !v22 || !v24
  s[2067] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = !v20 || v21 && (!v22 || !s[0])
  s[2068] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v28 = shiftDays(s[565], 1)
  const v29 = shiftDays(s[566], 1)
  const v30 = shiftDays(monthEnd(Math.max(s[50], f.folkepensionAnsoegtDen)), 1)
  const v31 = shiftDays(monthEnd(Math.max(s[51], f.folkepensionAnsoegtDen)), 1)
  const v32 = Math.max(v28, v30)
  const v33 = Math.min(v29, v31)
  const v34 = LSP_33_1_tilbage_ir && v33 >= v32
  const v35 = LSP_33_1_tilbage_nej || v34
  const v36 = LSP_33_1_tilbage_nej ? (v34 ? Math.min(v30, v32) : v30) : v32
  const v37 = LSP_33_1_tilbage_nej ? (v34 ? Math.max(v31, v33) : v31) : v33
  const LSP_33_1_er = !v20 || s[548] || LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v34
  s[2064] = LSP_33_1_er
  const LSP_33_1_ir = !v20 || s[548] && !s[0] || !s[548] && (LSP_33_1_tilbage && !s[0] || LSP_33_1_tilbage_nej && !s[0] || LSP_33_1_tilbage_ir && !s[0] || LSP_33_1_tilbage_ir && !(s[0] && v28 === v29 && s[0] && v30 === v31 && v28 === v30))
  s[2065] = LSP_33_1_ir
  const LSP_33_1 = v20 ? (s[548] ? v28 : LSP_33_1_tilbage ? (v35 ? Math.min(v28, v36) : v28) : v36) : FIRST_DAY
  s[2062] = LSP_33_1
  const LSP_33_1_hoej = v20 ? (s[548] ? v29 : LSP_33_1_tilbage ? (v35 ? Math.max(v29, v37) : v29) : v37) : NEVER
  s[2063] = LSP_33_1_hoej
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v42 = s[567] >= f.pensionAfgjortDen
  s[3592] = v42
  const v43 = shiftDays(monthEnd(s[567]), 1)
  s[580] = v43
  const v44 = v42 ? shiftDays(monthEnd(f.pensionAfgjortDen), 1) : v43
  const LSP_33_2 = s[568] ? v44 : FIRST_DAY
  s[2069] = LSP_33_2
  const LSP_33_2_hoej = s[568] ? v44 : NEVER
  s[2070] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v47 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v49 = intersect(v47, v48)
  const LSP_37 = from(v49, 13332 /* 2006-07-03 */)
  s[2071] = LSP_37
  const v51 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  s[3593] = v51
  const LSP_37_ir = v51 >= NEVER
  s[2072] = LSP_37_ir
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v53 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[787] = v53
  const v54 = f.vurderingsdato >= 19107 /* 2022-04-25 */
  s[3595] = v54
  const LSP_44_udsendte = !s[0] || v53
  s[2075] = LSP_44_udsendte
  const LSP_44_udsendte_nej = !s[0] || !v53 || !v54
  s[2076] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = !s[0] || v53 && !v54
  s[2077] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v58 = f.vurderingsdato >= s[569]
  s[3597] = v58
  const v59 = !v58 || f.samtykkerTilFrakendelse
  s[3596] = v59
  const v60 = LSP_44_udsendte_nej || LSP_44_udsendte_ir
  s[3600] = v60
  const v61 = f.udsendtMedPsykiskLidelse === false || v60
  s[3598] = v61
  const v62 = f.udsendtMedPsykiskLidelse && LSP_44_udsendte
  s[3599] = v62
  const v63 = f.vaesentligtForbedretOgSelvforsoergende === false || !v59 || v62
  const v64 = f.vaesentligtForbedretOgSelvforsoergende && v59 && v61
  const LSP_44_1 = !s[0] || !s[563] && v64 || s[563] && (!s[570] && f.vaesentligtForbedretOgSelvforsoergende && v59 && v61 && f.saerligeOmstaendighederForFrakendelse || s[570] && v64)
  s[2073] = LSP_44_1
  const LSP_44_1_nej = !s[0] || !s[563] && v63 || s[563] && (!s[570] && (f.vaesentligtForbedretOgSelvforsoergende === false || !v59 || v62 || f.saerligeOmstaendighederForFrakendelse === false) || s[570] && v63)
  s[2074] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[0] ? v3 : -Infinity
  s[2078] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[0] ? v4 : Infinity
  s[2079] = LSP_49_1_foertidspension_hoej
}

function svar_58(f, s) {
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v0 = SATS_63(f.vurderingsdato)
  const v1 = s[564] ? -Infinity : v0
  const v2 = s[564] ? Infinity : v0
  const v3 = f.vurderingsdato <= 17531 /* 2017-12-31 */
  s[3881] = v3
  const v4 = f.vurderingsdato <= 18627 /* 2020-12-31 */
  s[900] = v4
  const v5 = s[571] || s[408] && v3 || s[58] && v4 || s[67]
  const v6 = SATS_64(f.vurderingsdato)
  const v7 = SATS_65(f.vurderingsdato)
  const v8 = f.giftEllerSamlevende ? (v5 ? -Infinity : v6) : v5 ? -Infinity : v7
  const v9 = f.giftEllerSamlevende ? (v5 ? Infinity : v6) : v5 ? Infinity : v7
  const v10 = v2 === Infinity
  const v11 = v8 === -Infinity
  const v12 = v1 === -Infinity
  const v13 = v9 === Infinity
  const v14 = v10 && v11 || v12 && v13
  const LSP_49_1_folkepension_er = !s[0] || !(v14 && !s[564] && v1 === v2 && !v5 && v8 === v9)
  s[2082] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = !s[0] || s[564] || v5 || v14
  s[2083] = LSP_49_1_folkepension_ir
  const LSP_49_1_folkepension = s[0] ? (v12 || v11 ? -Infinity : v1 + v8) : -Infinity
  s[2080] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[0] ? (v10 || v13 ? Infinity : v2 + v9) : Infinity
  s[2081] = LSP_49_1_folkepension_hoej
  // OFL.8: Du kan se oplysninger om dine egne forhold (OFL § 8)
  const v19 = f.personligeForholdErOmtalt && f.undtagetEfterOffentlighedsloven === false && f.hensynModEgenacces === false
  const OFL_8 = !s[4] || v19
  s[2084] = OFL_8
  const OFL_8_nej = !s[4] || !v19
  s[2085] = OFL_8_nej
  // OFL.9.1: Anmodningen efter offentlighedsloven er tilstrækkelig (OFL § 9, stk. 1)
  const v22 = f.sagenAngivet && f.temaErAngivet
  const OFL_9_1 = !s[4] || v22
  s[2086] = OFL_9_1
  const OFL_9_1_nej = !s[4] || !v22
  s[2087] = OFL_9_1_nej
  // OFL.9.2: Anmodningen efter offentlighedsloven kan afslås uden at blive behandlet (OFL § 9, stk. 2)
  const v25 = f.retsstridigtFormaal || f.chikanoestFormaal
  s[3601] = v25
  const v26 = !s[572] && (f.uforholdsmaessigtRessourceforbrug || f.retsstridigtFormaal) || s[572] && (f.uforholdsmaessigtRessourceforbrug || v25)
  const OFL_9_2 = !s[4] || v26
  s[2088] = OFL_9_2
  const OFL_9_2_nej = !s[4] || !v26
  s[2089] = OFL_9_2_nej
  // OFL.13.1: Oplysningen skal noteres (OFL § 13, stk. 1)
  const v29 = f.sagenErEnAfgoerelsessag && f.sagenErEnStraffesag === false
  s[3602] = v29
  const v30 = v29 && s[573] && f.oplysningenErModtagetUdenDokument && f.oplysningenHarBetydning
  const OFL_13_1 = !s[4] || v30
  s[2090] = OFL_13_1
  const OFL_13_1_nej = !s[4] || !v30
  s[2091] = OFL_13_1_nej
  // OFL.13.2: Sagsskridtet skal noteres (OFL § 13, stk. 2)
  const v33 = v29 && f.sagsskridtetErVaesentligt && f.sagsskridtetFremgaarAfDokumenterne === false
  const OFL_13_2 = !s[4] || v33
  s[2092] = OFL_13_2
  const OFL_13_2_nej = !s[4] || !v33
  s[2093] = OFL_13_2_nej
  // OFL.15.1: Dokumentet skal journaliseres (OFL § 15, stk. 1)
  const v36 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt' || f.dokumentetsVej === 'internt_endeligt'
  s[3603] = v36
  const v37 = v36 && f.dokumentetHarBetydning
  const OFL_15_1 = !s[4] || v37
  s[2094] = OFL_15_1
  const OFL_15_1_nej = !s[4] || !v37
  s[2095] = OFL_15_1_nej
  // OFL.15.2: Dokumentet skal journaliseres snarest (OFL § 15, stk. 2)
  const v40 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt'
  s[3604] = v40
  const OFL_15_2 = !s[4] || (OFL_15_1 || !s[4]) && v40
  s[2096] = OFL_15_2
  const OFL_15_2_nej = !s[4] || OFL_15_1_nej || !v40
  s[2097] = OFL_15_2_nej
  // OFL.36.2: Anmodningen efter offentlighedsloven skal være færdigbehandlet (OFL § 36, stk. 2)
  const v43 = f.anmodningEfterOffentlighedslovenModtaget >= 16071 /* 2014-01-01 */
  s[578] = v43
  const v44 = shiftDays(f.anmodningEfterOffentlighedslovenModtaget, 1)
  const v45 = from(ALL_DAYS, v44)
  const v46 = from(ALL_DAYS, shiftDays(v44, 120))
  const v47 = without(v45, v46)
  const v48 = onWeekdays(v47, 62)
  const v49 = intersectTable(v47, HELLIGDAGE_1)
  const v50 = without(v48, v49)
  const v51 = dayReaching(v50, v44, 7)
  const v52 = !v43 && s[4] && f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false
  s[577] = v52
  const OFL_36_2_ir = !v52 && !v43
  s[865] = OFL_36_2_ir
  const OFL_36_2 = v52 ? v51 : v43 ? v51 : FIRST_DAY
  s[2098] = OFL_36_2
  const OFL_36_2_hoej = v52 ? v51 : v43 ? v51 : NEVER
  s[2099] = OFL_36_2_hoej
  // OFL.36.2.praksis: Så hurtigt bør anmodningen efter offentlighedsloven være færdig (OFL § 36, stk. 2)
  const v56 = f.anmodningensOmfang === 'enkel'
  s[3607] = v56
  const v57 = f.anmodningensOmfang === 'almindelig'
  s[3608] = v57
  const v58 = f.anmodningensOmfang === 'saerlig_gennemgang'
  s[3609] = v58
  const v59 = dayReaching(v50, v44, 14)
  s[576] = v59
  const v60 = v56 ? dayReaching(v50, v44, 2) : v57 ? v51 : v58 ? v59 : dayReaching(v50, v44, 40)
  const OFL_36_2_praksis = v43 ? v60 : FIRST_DAY
  s[2101] = OFL_36_2_praksis
  const OFL_36_2_praksis_hoej = v43 ? v60 : NEVER
  s[2102] = OFL_36_2_praksis_hoej
  // OFL.36.2.underretning: Du skal have besked om, at fristen efter offentlighedsloven ikke holdes (OFL § 36, stk. 2)
  const v63 = OFL_36_2 >= f.vurderingsdato
  s[3612] = v63
  const v64 = OFL_36_2_hoej >= f.vurderingsdato
  s[3613] = v64
  const v65 = !v63 || f.ikkeMuligtIndenForFristen
  s[3610] = v65
  const v66 = (v64 || OFL_36_2_ir) && f.ikkeMuligtIndenForFristen === false
  s[3611] = v66
  const v67 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet || v66
  const v68 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false && v65
  const OFL_36_2_underretning = v52 && v68 || !v52 && (!v43 || v68)
  s[2103] = OFL_36_2_underretning
  const OFL_36_2_underretning_nej = v52 && v67 || !v52 && (!v43 || v67)
  s[2104] = OFL_36_2_underretning_nej
  // OFL.37.1: Klagen efter offentlighedsloven går til sagens øverste klageinstans (OFL § 37, stk. 1)
  const v71 = f.klagenGaelder === 'offentlighedsloven'
  s[575] = v71
  const v72 = v71 && !s[574]
  const OFL_37_1 = !s[4] || v72
  s[2105] = OFL_37_1
  const OFL_37_1_nej = !s[4] || !v72
  s[2106] = OFL_37_1_nej
}

function svar_59(f, s) {
  // OFL.37.2: Klagen over aktindsigt skal være sendt videre (OFL § 37, stk. 2)
  const v0 = f.klageOverAfslagModtaget >= 16071 /* 2014-01-01 */
  s[3614] = v0
  const v1 = shiftDays(f.klageOverAfslagModtaget, 1)
  const v2 = from(ALL_DAYS, v1)
  const v3 = from(ALL_DAYS, shiftDays(v1, 120))
  const v4 = without(v2, v3)
  const v5 = onWeekdays(v4, 62)
  const v6 = intersectTable(v4, HELLIGDAGE_1)
  const v7 = without(v5, v6)
  const v8 = dayReaching(v7, v1, 7)
  const OFL_37_2 = v0 ? v8 : FIRST_DAY
  s[2107] = OFL_37_2
  const OFL_37_2_hoej = v0 ? v8 : NEVER
  s[2108] = OFL_37_2_hoej
  const OFL_37_2_ir = f.afgoerelsenOmAktindsigtFastholdes === false || !v0
  s[2109] = OFL_37_2_ir
  // OFL.37.3: Klageinstansen skal være færdig med klagen over aktindsigt (OFL § 37, stk. 3)
  const v12 = f.klageOverAfslagModtagetAfKlageinstansen >= 16071 /* 2014-01-01 */
  s[2112] = v12
  const v13 = shiftDays(f.klageOverAfslagModtagetAfKlageinstansen, 1)
  const v14 = from(ALL_DAYS, v13)
  const v15 = from(ALL_DAYS, shiftDays(v13, 120))
  const v16 = without(v14, v15)
  const v17 = onWeekdays(v16, 62)
  const v18 = intersectTable(v16, HELLIGDAGE_1)
  const v19 = without(v17, v18)
  const v20 = dayReaching(v19, v13, 20)
  const OFL_37_3 = v12 ? v20 : FIRST_DAY
  s[2110] = OFL_37_3
  const OFL_37_3_hoej = v12 ? v20 : NEVER
  s[2111] = OFL_37_3_hoej
  // OFL.38.1: Afslaget skal vejlede om tilsynet (OFL § 38, stk. 1)
  const v23 = s[575] && s[574]
  const OFL_38_1 = !s[4] || v23
  s[2113] = OFL_38_1
  const OFL_38_1_nej = !s[4] || !v23
  s[2114] = OFL_38_1_nej
  // OFL.39.1: Du kan klage over, at svaret trækker ud (OFL § 39, stk. 1)
  const v26 = s[576] >= f.vurderingsdato
  s[3615] = v26
  const v27 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false && !v26
  const OFL_39_1 = s[577] && !v26 || !s[577] && (!s[578] || v27)
  s[2115] = OFL_39_1
  const OFL_39_1_nej = s[577] && v26 || !s[577] && (!s[578] || !v27)
  s[2116] = OFL_39_1_nej
  // OFL.39.2: Klagen over sagsbehandlingstiden skal være sendt videre (OFL § 39, stk. 2)
  const v30 = f.klageOverSagsbehandlingstidModtaget >= 16071 /* 2014-01-01 */
  s[2119] = v30
  const v31 = shiftDays(f.klageOverSagsbehandlingstidModtaget, 1)
  const v32 = from(ALL_DAYS, v31)
  const v33 = from(ALL_DAYS, shiftDays(v31, 120))
  const v34 = without(v32, v33)
  const v35 = onWeekdays(v34, 62)
  const v36 = intersectTable(v34, HELLIGDAGE_1)
  const v37 = without(v35, v36)
  const v38 = dayReaching(v37, v31, 7)
  const OFL_39_2 = v30 ? v38 : FIRST_DAY
  s[2117] = OFL_39_2
  const OFL_39_2_hoej = v30 ? v38 : NEVER
  s[2118] = OFL_39_2_hoej
  // OFL.39.3: Klageinstansen skal være færdig med klagen over sagsbehandlingstiden (OFL § 39, stk. 3)
  const v41 = f.klageOverSagsbehandlingstidModtagetAfKlageinstansen >= 16071 /* 2014-01-01 */
  s[2122] = v41
  const v42 = shiftDays(f.klageOverSagsbehandlingstidModtagetAfKlageinstansen, 1)
  const v43 = from(ALL_DAYS, v42)
  const v44 = from(ALL_DAYS, shiftDays(v42, 120))
  const v45 = without(v43, v44)
  const v46 = onWeekdays(v45, 62)
  const v47 = intersectTable(v45, HELLIGDAGE_1)
  const v48 = without(v46, v47)
  const v49 = dayReaching(v48, v42, 20)
  const OFL_39_3 = v41 ? v49 : FIRST_DAY
  s[2120] = OFL_39_3
  const OFL_39_3_hoej = v41 ? v49 : NEVER
  s[2121] = OFL_39_3_hoej
  // OFL.40.1: Dokumenterne efter offentlighedsloven udleveres, som du ønsker det (OFL § 40, stk. 1)
  const v52 = s[579] || f.materialetErOffentligtTilgaengeligt
  const OFL_40_1 = !s[4] || !v52
  s[2123] = OFL_40_1
  const OFL_40_1_nej = !s[4] || v52
  s[2124] = OFL_40_1_nej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v55 = f.pensionssagenOvergikDen >= 15095 /* 2011-05-01 */
  s[2127] = v55
  const v56 = f.foertidspensionErBevilget ? Math.min(f.pensionBetalesFra, s[580]) : s[580]
  const PENSBEK_7 = v55 ? v56 : FIRST_DAY
  s[2125] = PENSBEK_7
  const PENSBEK_7_hoej = v55 ? v56 : NEVER
  s[2126] = PENSBEK_7_hoej
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v59 = f.foertidspensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[866] = v59
  const v60 = f.foertidspensionAnsoegtDen >= 15095 /* 2011-05-01 */
  s[3616] = v60
  const v61 = v60 && f.staarTilRaadighedUnderPensionssagen
  const PENSBEK_10 = !v59 || v61
  s[2128] = PENSBEK_10
  const PENSBEK_10_nej = !v59 || !v61
  s[2129] = PENSBEK_10_nej
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v64 = shiftMonths(f.foertidspensionAnsoegtDen, 3)
  const v65 = v60 ? shiftDays(f.pensionssagenOvergikDen, -1) : f.foertidspensionErBevilget ? Math.min(v64, shiftDays(f.pensionAfgjortDen, -1)) : v64
  const PENSBEK_11 = v59 ? v65 : FIRST_DAY
  s[2131] = PENSBEK_11
  const PENSBEK_11_hoej = v59 ? v65 : NEVER
  s[2132] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v68 = s[2] && (!s[60] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[60] && !s[64] && s[581])
  const PLANBEK_2_1 = !s[0] || v68
  s[582] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[0] || !v68
  s[583] = PLANBEK_2_1_nej
  // PLANBEK.4.1: Den praktiserende læges vurdering kan undlades (BEK 47/2026 § 4, stk. 1)
  const v71 = f.erIJobafklaring && f.overgikVedRevurderingen
  s[3617] = v71
  const v72 = s[2] && (!s[190] && f.bedtOmAfgoerelseOmPensionAlene || s[190] && (!s[192] && (f.bedtOmAfgoerelseOmPensionAlene || v71) || s[192] && !s[64]))
  const PLANBEK_4_1 = !s[0] || v72
  s[2133] = PLANBEK_4_1
  const PLANBEK_4_1_nej = !s[0] || !v72
  s[2134] = PLANBEK_4_1_nej
}

function svar_60(f, s) {
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v0 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[3618] = v0
  const v1 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3619] = v1
  const v2 = v1 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v0 ? v2 : FIRST_DAY
  s[2135] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v0 ? v2 : NEVER
  s[2136] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v0 && s[65]
  s[2137] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v0
  s[2138] = REFUSIONSBEK_2_ir
  // RSL.3.2: Afgørelsen skal være truffet efter kommunens egen frist (RSL § 3, stk. 2, 1. pkt.)
  const v7 = f.ansoegningenModtaget >= 13332 /* 2006-07-03 */
  s[867] = v7
  const v8 = shiftDays(f.ansoegningenModtaget, f.egenSagsbehandlingsfrist)
  const RSL_3_2 = v7 ? v8 : FIRST_DAY
  s[2139] = RSL_3_2
  const RSL_3_2_hoej = v7 ? v8 : NEVER
  s[2140] = RSL_3_2_hoej
  // RSL.3.2.besked: Du skal have skriftlig besked om forsinkelsen (RSL § 3, stk. 2)
  const RSL_3_2_besked = !v7 || f.sagsbehandlingsfristenKanIkkeHoldes
  s[2142] = RSL_3_2_besked
  const RSL_3_2_besked_nej = !v7 || f.sagsbehandlingsfristenKanIkkeHoldes === false
  s[2143] = RSL_3_2_besked_nej
  // RSL.3.2.offentlig: Kommunen skal offentliggøre sine frister (RSL § 3, stk. 2, 2. pkt.)
  const v13 = f.ansoegningenModtaget >= 14700 /* 2010-04-01 */
  s[3623] = v13
  const RSL_3_2_offentlig = !v7 || v13
  s[2144] = RSL_3_2_offentlig
  const RSL_3_2_offentlig_nej = !v7 || !v13
  s[2145] = RSL_3_2_offentlig_nej
  // RSL.4: Du har haft mulighed for at medvirke (RSL § 4)
  const RSL_4 = !s[0] || f.harHaftMulighedForAtMedvirke
  s[2146] = RSL_4
  const RSL_4_nej = !s[0] || f.harHaftMulighedForAtMedvirke === false
  s[2147] = RSL_4_nej
  // RSL.5: Din ansøgning er set i forhold til alle muligheder (RSL § 5)
  const v18 = f.setPaaAlleMuligheder && f.setPaaAndreMyndigheder
  const RSL_5 = !s[0] || v18
  s[2148] = RSL_5
  const RSL_5_nej = !s[0] || !v18
  s[2149] = RSL_5_nej
  // RSL.6: Hjælpen skal planlægges ud fra en samlet vurdering (RSL § 6)
  const RSL_6 = !s[0] || f.behovForHjaelpILaengereTid
  s[2150] = RSL_6
  const RSL_6_nej = !s[0] || f.behovForHjaelpILaengereTid === false
  s[2151] = RSL_6_nej
  // RSL.7.1: Dine behov på længere sigt skal være vurderet (RSL § 7, stk. 1)
  const v23 = f.foerstHenvendtOmForsoergelse >= 13332 /* 2006-07-03 */
  s[2154] = v23
  const v24 = f.iKontaktforloeb || f.iSygedagpengeopfoelgning
  s[3626] = v24
  const v25 = v24 ? NEVER : shiftDays(f.foerstHenvendtOmForsoergelse, 56)
  const RSL_7_1 = v23 ? v25 : FIRST_DAY
  s[2152] = RSL_7_1
  const RSL_7_1_hoej = v23 ? v25 : NEVER
  s[2153] = RSL_7_1_hoej
  // RSL.7a.1: Der skal være taget stilling til flere foranstaltninger (RSL § 7 a, stk. 1)
  const v28 = f.foranstaltningensSlut >= 13332 /* 2006-07-03 */
  s[2157] = v28
  const v29 = shiftDays(f.foranstaltningensSlut, -14)
  const RSL_7a_1 = v28 ? v29 : FIRST_DAY
  s[2155] = RSL_7a_1
  const RSL_7a_1_hoej = v28 ? v29 : NEVER
  s[2156] = RSL_7a_1_hoej
  // RSL.10: Sagen er oplyst godt nok til en afgørelse (RSL § 10)
  const RSL_10 = !s[0] || f.sagenErTilstraekkeligtOplyst
  s[2158] = RSL_10
  const RSL_10_nej = !s[0] || f.sagenErTilstraekkeligtOplyst === false
  s[2159] = RSL_10_nej
  // RSL.10.grundlag: Afgørelsen om arbejdsevne er ugyldig, fordi grundlaget mangler (RSL § 10)
  const v34 = f.forberedendeDelErAktuel === false || f.laegeattestTilTeametErAktuel === false
  s[3628] = v34
  const RSL_10_grundlag = !s[2] || s[64] || (s[582] || !s[0]) && v34 && f.manglenVarUdenBetydning === false
  s[2160] = RSL_10_grundlag
  const RSL_10_grundlag_nej = !s[2] || s[64] || s[583] || !v34 || f.manglenVarUdenBetydning
  s[2161] = RSL_10_grundlag_nej
  const RSL_10_grundlag_ir = !s[2] || s[64]
  s[2162] = RSL_10_grundlag_ir
  // RSL.11.2: Du skal oplyse om ændringer (RSL § 11, stk. 2)
  const v38 = f.faarHjaelp && f.forholdHarAendretSig
  const RSL_11_2 = !s[0] || v38
  s[2163] = RSL_11_2
  const RSL_11_2_nej = !s[0] || !v38
  s[2164] = RSL_11_2_nej
  // RSL.11a.1: Myndigheden skal have dit samtykke (RSL § 11 a, stk. 1-2)
  const v41 = f.oplysningensKilde === 'myndighed_eller_akasse'
  s[3631] = v41
  const v42 = f.oplysningensArt === 'oekonomi'
  s[3632] = v42
  const v43 = v41 && v42
  const v44 = f.vurderingsdato >= 15080 /* 2011-04-16 */
  s[3629] = v44
  const v45 = f.vurderingsdato >= 15140 /* 2011-06-15 */
  s[3630] = v45
  const v46 = f.oplysningensArt === 'oekonomi' || f.oplysningensArt === 'ferie'
  s[3633] = v46
  const v47 = v41 && v46
  const RSL_11a_1 = !s[0] || !v44 && !v43 || v44 && (!v45 || !v47)
  s[2165] = RSL_11a_1
  const RSL_11a_1_nej = !s[0] || !v44 && v43 || v44 && (!v45 || v47)
  s[2166] = RSL_11a_1_nej
  const RSL_11a_1_ir = !s[0] || v44 && !v45
  s[2167] = RSL_11a_1_ir
  // RSL.11c.1: Samtykket kan undlades (RSL § 11 c, stk. 1)
  const v51 = f.sagensArtVedSamtykke === 'foertidspension_rejst' || f.sagensArtVedSamtykke === 'frakendelse' || f.sagensArtVedSamtykke === 'tilbagebetaling'
  s[3634] = v51
  const v52 = v51 && f.oplysningenErNoedvendigUdenSamtykke && f.samtykkeErForsoegtIndhentet
  const RSL_11c_1 = !s[0] || v52
  s[2172] = RSL_11c_1
  const RSL_11c_1_nej = !s[0] || !v52
  s[2173] = RSL_11c_1_nej
  // RSL.11a.1.hentes: Oplysningen må hentes (RSL § 11 a, stk. 1)
  const v55 = RSL_11a_1 || RSL_11a_1_ir
  const v56 = RSL_11c_1_nej || !s[0]
  const RSL_11a_1_hentes = !s[0] || f.harGivetSamtykke || RSL_11a_1_nej || RSL_11c_1
  s[2168] = RSL_11a_1_hentes
  const RSL_11a_1_hentes_nej = !s[0] || f.harGivetSamtykke === false && v55 && v56
  s[2169] = RSL_11a_1_hentes_nej
  // RSL.11b: Sagen skal afgøres på det foreliggende grundlag (RSL § 11 b)
  const v59 = f.medvirkerTilOplysning === false || f.harGivetSamtykke === false
  s[3635] = v59
  const RSL_11b = !s[0] || v59 && v55 && v56
  s[2170] = RSL_11b
  const RSL_11b_nej = !s[0] || !v59 || RSL_11a_1_nej || RSL_11c_1
  s[2171] = RSL_11b_nej
  // RSL.12: Du har fået den skriftlige besked om rettigheder og pligter (RSL § 12)
  const v62 = f.beskedOmAdgangTilOplysninger && f.beskedOmManglendeMedvirken && f.beskedOmAendringerDerBetyderNoget && f.beskedOmTilbagebetalingOgStraf
  const RSL_12 = !s[0] || v62
  s[2174] = RSL_12
  const RSL_12_nej = !s[0] || !v62
  s[2175] = RSL_12_nej
  // RSL.60.1: Klagen går til Ankestyrelsen (RSL § 60, stk. 1)
  const v65 = f.afgoerelsenMeddelt >= 13332 /* 2006-07-03 */
  s[868] = v65
  const v66 = f.afgoerelsenMeddelt >= 15887 /* 2013-07-01 */
  s[3639] = v66
  const v67 = v66 && s[584]
  const RSL_60_1 = s[584] && (!v65 || v67)
  s[2176] = RSL_60_1
  const RSL_60_1_nej = s[584] && (!v65 || !v67)
  s[2177] = RSL_60_1_nej
  const RSL_60_1_ir = !s[584] || !v65
  s[2178] = RSL_60_1_ir
  // RSL.60.2: Den, der klager, har ret til at klage (RSL § 60, stk. 2)
  const RSL_60_2 = !v65 || f.klagerErDenAfgoerelsenVedroerer
  s[2179] = RSL_60_2
  const RSL_60_2_nej = !v65 || f.klagerErDenAfgoerelsenVedroerer === false
  s[2180] = RSL_60_2_nej
  // RSL.66.1: Klagen følger retssikkerhedslovens vej med genvurdering (RSL § 66, stk. 1)
  const RSL_66_1 = !v65 || s[584]
  s[2182] = RSL_66_1
  const RSL_66_1_nej = !v65 || !s[584]
  s[2183] = RSL_66_1_nej
  // RSL.67.1: Du skal have klaget (RSL § 67, stk. 1)
  const v75 = shiftDays(f.afgoerelsenMeddelt, 28)
  const RSL_67_1 = v65 ? v75 : FIRST_DAY
  s[2184] = RSL_67_1
  const RSL_67_1_hoej = v65 ? v75 : NEVER
  s[2185] = RSL_67_1_hoej
}

function svar_61(f, s) {
  // RSL.67.2: Klagen behandles, selv om den kom for sent (RSL § 67, stk. 2)
  const v0 = f.klagenModtaget >= 13332 /* 2006-07-03 */
  s[869] = v0
  const v1 = f.klagenSendtDigitaltITide || f.ankestyrelsenSerBortFraKlagefristen
  const v2 = f.klagefristensSidsteDag >= f.klagenModtaget
  s[988] = v2
  const RSL_67_2 = !v2 && (!v0 || v1)
  s[2186] = RSL_67_2
  const RSL_67_2_nej = !v2 && (!v0 || !v1)
  s[2187] = RSL_67_2_nej
  const RSL_67_2_ir = v2 || !v0
  s[2188] = RSL_67_2_ir
  // RSL.72.1: Klagen udsætter afgørelsen (RSL § 72, stk. 1)
  const v6 = f.afgoerelsensArtVedKlage === 'anbringelse'
  s[3644] = v6
  const v7 = v6 && f.afgoerelsenIvaerksaettesStraks === false
  s[3643] = v7
  const v8 = f.afgoerelsensArtVedKlage === 'boligstoette_tilbage'
  s[3645] = v8
  const v9 = f.afgoerelsensArtVedKlage === 'botilbud'
  s[3647] = v9
  const v10 = v9 && f.ankestyrelsenTillagdeOpsaettendeVirkning
  s[3646] = v10
  const v11 = f.afgoerelsensArtVedKlage === 'botilbud_uden_samtykke'
  s[3649] = v11
  const v12 = v11 && f.afgoerelsenIvaerksaettesStraks === false
  s[3648] = v12
  const v13 = v7 || v8 || v10 || v12
  const RSL_72_1 = !v0 || v13
  s[2189] = RSL_72_1
  const RSL_72_1_nej = !v0 || !v13
  s[2190] = RSL_72_1_nej
  // RSLBEK.11.1: Klagen skal være genvurderet (BEK 861/2025 § 11, stk. 1)
  const v16 = shiftDays(f.klagenModtaget, 28)
  const RSLBEK_11_1 = v0 ? v16 : FIRST_DAY
  s[2192] = RSLBEK_11_1
  const RSLBEK_11_1_hoej = v0 ? v16 : NEVER
  s[2193] = RSLBEK_11_1_hoej
  // RSLBEK.11.2: Du skal have besked om, at genvurderingen trækker ud (BEK 861/2025 § 11, stk. 2)
  const RSLBEK_11_2 = !v0 || f.genvurderingenKraeverFlereOplysninger
  s[2194] = RSLBEK_11_2
  const RSLBEK_11_2_nej = !v0 || f.genvurderingenKraeverFlereOplysninger === false
  s[2195] = RSLBEK_11_2_nej
  // RSLBEK.11.5: Klagen skal genvurderes straks (BEK 861/2025 § 11, stk. 5)
  const RSLBEK_11_5 = !v0 || f.klagenHaster
  s[2196] = RSLBEK_11_5
  const RSLBEK_11_5_nej = !v0 || f.klagenHaster === false
  s[2197] = RSLBEK_11_5_nej
  // RSLBEK.12.1: Du skal have sagt, at du fastholder klagen (BEK 861/2025 § 12, 1. pkt.)
  const v23 = f.nyAfgoerelseMeddelt >= 13332 /* 2006-07-03 */
  s[3651] = v23
  const v24 = shiftDays(f.nyAfgoerelseMeddelt, 28)
  const RSLBEK_12_1 = v23 ? v24 : FIRST_DAY
  s[2198] = RSLBEK_12_1
  const RSLBEK_12_1_hoej = v23 ? v24 : NEVER
  s[2199] = RSLBEK_12_1_hoej
  const RSLBEK_12_1_er = f.genvurderingensUdfald === 'delvist_medhold'
  s[870] = RSLBEK_12_1_er
  const RSLBEK_12_1_ir = !RSLBEK_12_1_er || !v23
  s[2201] = RSLBEK_12_1_ir
  // RSLBEK.12.2: Den fastholdte klage skal være sendt videre (BEK 861/2025 § 12, 2. pkt.)
  const v29 = f.fastholdelseModtaget >= 13332 /* 2006-07-03 */
  s[3652] = v29
  const v30 = shiftDays(f.fastholdelseModtaget, 14)
  const RSLBEK_12_2 = v29 ? v30 : FIRST_DAY
  s[2202] = RSLBEK_12_2
  const RSLBEK_12_2_hoej = v29 ? v30 : NEVER
  s[2203] = RSLBEK_12_2_hoej
  const RSLBEK_12_2_ir = !RSLBEK_12_1_er || !v29
  s[2204] = RSLBEK_12_2_ir
  // RSLBEK.13.1: Klagen skal straks sendes videre som for sen, uden genvurdering (BEK 861/2025 § 13, stk. 1)
  const RSLBEK_13_1 = !v0 || !v2
  s[2205] = RSLBEK_13_1
  const RSLBEK_13_1_nej = !v0 || v2
  s[2206] = RSLBEK_13_1_nej
  // RSLBEK.13.2: Klagen skal sendes tilbage til genvurdering (BEK 861/2025 § 13, stk. 2)
  const v36 = f.klagenErSendtDirekte && v2
  const RSLBEK_13_2 = !v0 || v36
  s[2207] = RSLBEK_13_2
  const RSLBEK_13_2_nej = !v0 || !v36
  s[2208] = RSLBEK_13_2_nej
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v39 = s[146] || s[162] || s[167] || f.arbejdsskade || s[585]
  const v40 = !s[146] && !s[162] && !s[167] && f.arbejdsskade === false && s[586]
  const SDL_2_1 = s[142] || s[145] && v39 || s[153] && v39
  s[2212] = SDL_2_1
  const SDL_2_1_nej = s[142] || s[145] && v40 || s[153] && v40
  s[2213] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v43 = s[587] && s[588] >= f.vurderingsdato
  s[3657] = v43
  const v44 = s[587] && s[589] < f.vurderingsdato
  s[3658] = v44
  const v45 = s[152] || v44
  s[3656] = v45
  const v46 = s[590] && (v43 || s[591]) && (s[151] || v43)
  s[3655] = v46
  const v47 = v46 || s[592]
  s[3653] = v47
  const v48 = (v45 || s[150]) && (s[593] || s[150]) && (v45 || s[593])
  s[3654] = v48
  const v49 = SDL_2_1_nej || v48 || s[594] || s[174]
  const v50 = (SDL_2_1 || s[150]) && (v47 || s[150]) && s[595] && s[596] && (SDL_2_1 || v47 || s[597] || s[168])
  const v51 = s[150] && !s[0]
  const SDL_2 = s[142] || s[145] && v50 || s[153] && v50
  s[2209] = SDL_2
  const SDL_2_nej = s[142] || s[145] && v49 || s[153] && v49
  s[2210] = SDL_2_nej
  const SDL_2_ir = s[142] || s[145] && v51 || s[153] && v51 || s[143]
  s[2211] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v55 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[0] || v55
  s[2217] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[0] || !v55
  s[2218] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v58 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v59 = shiftDays(runEnd(v58, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[0] ? v59 : FIRST_DAY
  s[2219] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[0] ? v59 : NEVER
  s[2220] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[0]
  s[2221] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[0] || f.ferieAftalt === false
  s[2222] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[0] || f.ferieAftalt
  s[2223] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v65 = shiftMonths(s[138], 3)
  s[608] = v65
  const v66 = shiftMonths(s[140], 3)
  s[609] = v66
  const v67 = f.saerligeGrundeTilAndetTidspunkt || !s[82]
  const v68 = f.saerligeGrundeTilAndetTidspunkt === false && s[83]
  const SDL_7_3 = s[142] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v65
  s[2226] = SDL_7_3
  const SDL_7_3_hoej = s[142] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v66
  s[2227] = SDL_7_3_hoej
  const v71 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[989] = v71
  const SDL_7_3_er = v71 && (s[142] || s[145] && v67 || s[153] && v67)
  s[2228] = SDL_7_3_er
  const SDL_7_3_ir = !v71 || s[142] || s[145] && v68 || s[153] && v68 || s[143]
  s[2229] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v74 = !s[2] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[2] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[0] || v74
  s[2230] = SDL_7_5
  const SDL_7_5_nej = !s[0] || !v74
  s[2231] = SDL_7_5_nej
}

function svar_62(f, s) {
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v0 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[2234] = v0
  const v1 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v0 ? v1 : FIRST_DAY
  s[2232] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v0 ? v1 : NEVER
  s[2233] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v4 = !s[82] && s[139] && s[138] <= 14612 /* 2010-01-03 */
  const v5 = !s[82] && s[140] >= 14613 /* 2010-01-04 */ && s[598]
  const v6 = allPeriods(f.fravaer)
  const v7 = runStart(v6, f.vurderingsdato)
  const v8 = shiftDays(v7, 56) >= f.fratraedelsesdag
  s[3664] = v8
  const v9 = f.fratraeder && v8
  s[3663] = v9
  const v10 = v9 ? NEVER : shiftDays(v7, 28)
  const SDL_7a_1 = s[142] ? FIRST_DAY : v5 || s[153] ? v10 : NEVER
  s[2235] = SDL_7a_1
  const SDL_7a_1_hoej = s[142] ? NEVER : v4 ? NEVER : v10
  s[2236] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[146] && (s[142] || v4 || v5 || s[153])
  s[2237] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[146] || s[150]
  s[803] = SDL_7a_1_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v15 = !s[242] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[0] || v15
  s[2239] = SDL_10a
  const SDL_10a_nej = !s[0] || !v15
  s[2240] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v18 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[2243] = v18
  const v19 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v18 ? v19 : FIRST_DAY
  s[2241] = SDL_11_3
  const SDL_11_3_hoej = v18 ? v19 : NEVER
  s[2242] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[0] || !s[472] && f.laegeattestNoedvendig || s[472] && (!s[58] && s[475] || s[58] && f.laegeattestNoedvendig)
  s[2244] = SDL_11a_1
  const SDL_11a_1_nej = !s[0] || !s[472] && f.laegeattestNoedvendig === false || s[472] && (!s[58] && s[477] || s[58] && f.laegeattestNoedvendig === false)
  s[2245] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[0] || s[472] && !s[58] && s[476]
  s[2246] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v25 = s[58] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[0] || v25
  s[2247] = SDL_11c
  const SDL_11c_nej = !s[0] || !v25
  s[2248] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v28 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v29 = s[599] || s[83]
  const SDL_12_1_2 = !s[0] || !s[472] && v28 || s[472] && (!s[192] && v29 && f.behovForTvaerfagligIndsats === false || s[192] && !s[64] && s[599])
  s[612] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[0] || !s[472] && !v28 || s[472] && (!s[192] && (s[600] || f.behovForTvaerfagligIndsats) || s[192] && (s[64] || s[600]))
  s[607] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[0] || s[472] && s[192] && s[601]
  s[606] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v33 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[0] || !s[472] && v33 || s[472] && !s[192] && v29 && f.behovForTvaerfagligIndsats
  s[613] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[0] || !s[472] && !v33 || s[472] && (s[192] || s[600] || f.behovForTvaerfagligIndsats === false)
  s[614] = SDL_12_1_3_nej
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v36 = s[477] || s[475]
  const v37 = s[477] ? 0 : 4
  const v38 = s[475] ? 4 : 0
  const v39 = Math.max(1, v37)
  const v40 = Math.min(1, v38)
  const v41 = s[480] && v36
  const v42 = !s[192] && v36 && v40 >= v39
  const v43 = v41 || v42
  const v44 = v41 ? (v42 ? Math.min(v37, v39) : v37) : v39
  const v45 = v41 ? (v42 ? Math.max(v38, v40) : v38) : v40
  const v46 = s[58] ? (s[192] ? (s[64] ? (s[481] ? 0 : 1) : s[481] ? (v43 ? Math.min(1, v44) : 1) : v44) : v37) : -Infinity
  const v47 = s[58] ? (s[192] ? (s[64] ? (s[480] ? 1 : 0) : s[481] ? (v43 ? Math.max(1, v45) : 1) : v45) : v38) : Infinity
  const v48 = s[602] ? 1 : 4
  const v49 = s[483] ? 0 : 1
  const v50 = !s[485] && (!s[58] || !s[192] && v36 || s[192] && (!s[64] && (s[481] || v41 || v42) || s[64] && (s[481] || s[480])))
  const SDL_13b_1_antal = s[484] ? (v50 ? Math.min(v46, v49) : v49) : v46
  s[2253] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[484] ? (v50 ? Math.max(v47, v48) : v48) : v47
  s[2254] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[58] && (s[484] || v50)
  s[2255] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[58] || !s[485] && (!s[58] || !s[192] && s[476] || s[192] && (!s[64] && (s[480] && s[476] || !s[192] && !((!v36 || !s[476] && v37 === v38) && v36 && v37 === 1)) || s[64] && !s[192]))
  s[2256] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v55 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[3666] = v55
  const v56 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[3667] = v56
  const v57 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[3668] = v57
  const v58 = !s[82] && f.vurderingsdato >= s[603]
  s[619] = v58
  const v59 = !s[82] && f.vurderingsdato < s[604]
  s[620] = v59
  const v60 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[3669] = v60
  const v61 = s[605] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[0] || v55 && (!v56 || !v57 && (v58 || s[83]) && f.fremmoedeErNoedvendigt === false || v57 && (!v60 || v61))
  s[2257] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[0] || !v55 || !v56 || !v57 && (v59 || f.fremmoedeErNoedvendigt) || v57 && (!v60 || !v61)
  s[2258] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[0] || v55 && (!v56 || v57 && !v60)
  s[2259] = SDL_13b_1_form_ir
}

function svar_63(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[911] = v0
  const v1 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[3671] = v1
  const v2 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v3 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v4 = Math.max(v2, v3)
  const v5 = Math.min(v2, v3)
  const v6 = s[606] && v5 >= v4
  const v7 = s[607] || v6
  const v8 = s[607] ? (v6 ? Math.min(v3, v4) : v3) : v4
  const v9 = s[607] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const v10 = f.holdteSamtaler >= 2
  s[3674] = v10
  const v11 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v12 = v10 || !s[82]
  const v13 = !v10 && s[83]
  const v14 = v10 ? v11 : shiftDays(s[608], -1)
  const v15 = v10 ? v11 : shiftDays(s[609], -1)
  const v16 = Math.max(v2, v14)
  const v17 = Math.min(v2, v15)
  const v18 = s[607] && v12
  const v19 = s[606] && v12 && v17 >= v16
  const v20 = v18 || v19
  const v21 = v18 ? (v19 ? Math.min(v14, v16) : v14) : v16
  const v22 = v18 ? (v19 ? Math.max(v15, v17) : v15) : v17
  const v23 = s[476] && v2 >= NEVER
  const v24 = f.holdteSamtaler >= 4
  s[3673] = v24
  const v25 = v24 || !s[82]
  const v26 = !v24 && s[83]
  const v27 = v24 ? NEVER : s[610]
  const v28 = v24 ? NEVER : s[611]
  const v29 = s[475] && v25
  const v30 = s[476] && v25 && v28 >= NEVER
  const v31 = v29 || v30 ? (v29 ? v27 : NEVER) : NEVER
  const v32 = s[477] ? NEVER : v28
  const v33 = s[477] || v29 || v30
  const v34 = s[475] && v26 || s[476] && !((!v25 || !v26 && v27 === v28) && v25 && v27 === NEVER)
  const v35 = s[480] && v33
  const v36 = !s[192] && v33 && v32 >= NEVER
  const v37 = s[0] ? (v1 ? (v0 ? (s[472] ? (s[58] ? (s[192] ? (s[64] ? NEVER : v35 || v36 ? (v35 ? v31 : NEVER) : NEVER) : v31) : s[475] || v23 ? (s[475] ? v2 : NEVER) : NEVER) : s[612] ? (v20 ? Math.min(v2, v21) : v2) : v21) : FIRST_DAY) : s[612] ? (v7 ? Math.min(v2, v8) : v2) : v8) : FIRST_DAY
  const v38 = s[602] || v25 ? (s[602] ? NEVER : v27) : NEVER
  const v39 = !s[485] && (!s[0] || !v1 && (s[612] || s[607] || v6) || v1 && (!v0 || !s[472] && (s[612] || v18 || v19) || s[472] && (!s[58] && (s[477] || s[475] || v23) || s[58] && (!s[192] && v33 || s[192] && (s[64] || s[481] || v35 || v36)))))
  const SDL_13b_1_naeste = s[484] ? (v39 ? Math.min(v37, v38) : v38) : v37
  s[2260] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[484] ? NEVER : s[0] ? (v1 ? (v0 ? (s[472] ? (s[58] ? (s[192] ? (s[64] ? NEVER : s[481] ? NEVER : v32) : v32) : s[477] ? NEVER : v2) : s[612] ? (v20 ? Math.max(v2, v22) : v2) : v22) : NEVER) : s[612] ? (v7 ? Math.max(v2, v9) : v2) : v9) : NEVER
  s[2261] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[605] && (s[484] || v39)
  s[2262] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[605] || s[484] && !s[602] && v26 || !s[485] && (!s[0] || !v1 && s[606] && v2 !== v3 || v1 && (!v0 || !s[472] && (s[607] && v13 || s[606] && !((!v12 || !v13 && v14 === v15) && v12 && v2 === v14)) || s[472] && (!s[58] && s[476] && v2 !== NEVER || s[58] && (!s[192] && v34 || s[192] && !s[64] && (s[480] && v34 || !s[192] && !((!v33 || !v34 && v31 === v32) && v33 && v31 === NEVER))))))
  s[2263] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v44 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[3675] = v44
  const v45 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[3676] = v45
  const SDL_13b_5 = !v0 || !v44 && f.sygdomForhindrerKontakt || v44 && (!v45 || f.kontaktUhensigtsmaessig)
  s[2264] = SDL_13b_5
  const SDL_13b_5_nej = !v0 || !v44 && f.sygdomForhindrerKontakt === false || v44 && (!v45 || f.kontaktUhensigtsmaessig === false)
  s[2265] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v0 || v44 && !v45
  s[2266] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[0] || s[472] && (!s[192] && s[613] || s[192] && f.behovForTvaerfagligIndsats)
  s[2267] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[0] || !s[472] || !s[192] && s[614] || s[192] && f.behovForTvaerfagligIndsats === false
  s[2268] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[0] || s[472] && !s[192] && !s[0]
  s[2269] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[0] || s[58] && (!s[192] && s[612] || s[192] && (s[612] || s[606]) && !s[615])
  s[2270] = SDL_13c_2
  const SDL_13c_2_nej = !s[0] || !s[58] || !s[192] && s[607] || s[192] && (s[607] || s[615])
  s[2271] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[0] || s[58] && !s[192] && s[606]
  s[2272] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v55 = s[192] ? (s[64] ? s[616] : s[617]) : FIRST_DAY
  const v56 = s[192] ? (s[64] ? s[618] : s[617]) : NEVER
  const v57 = s[82] ? s[617] : Math.min(s[617], s[616])
  const v58 = s[82] ? s[617] : Math.max(s[617], s[618])
  const v59 = !s[485] && (!s[192] || !s[64] || !s[82])
  const SDL_13f_1_dag = s[484] ? (v59 ? Math.min(v55, v57) : v57) : v55
  s[2273] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[484] ? (v59 ? Math.max(v56, v58) : v58) : v56
  s[2274] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[192] && (s[484] || v59)
  s[2275] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[192] || s[484] && s[83] || !s[485] && (!s[192] || s[64] && s[83])
  s[2276] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v64 = !s[472] && v10
  const v65 = !v1 && s[83]
  const SDL_16_2 = !s[0] || !v1 && s[619] || v1 && (!v0 || v64)
  s[2277] = SDL_16_2
  const SDL_16_2_nej = !s[0] || !v1 && s[620] || v1 && (!v0 || !v64)
  s[2278] = SDL_16_2_nej
  const SDL_16_2_ir = !s[0] || v65 || v1 && !v0
  s[2279] = SDL_16_2_ir
  // SDL.16.2.dag: Opfølgningsplanen skal være lavet (SDL § 16)
  const SDL_16_2_dag_er = !s[0] || !v1 && !s[82] || v1 && (!v0 || s[472] || v10 || !s[605] || SDL_13b_1_naeste_er)
  s[2282] = SDL_16_2_dag_er
  const SDL_16_2_dag_ir = !s[0] || v65 || v1 && (!v0 || !s[472] && !v10 && s[605] && SDL_13b_1_naeste_ir)
  s[2283] = SDL_16_2_dag_ir
  const SDL_16_2_dag = s[0] ? (v1 ? (v0 ? (s[472] ? NEVER : v10 ? f.andenOpfoelgningssamtale : s[605] ? SDL_13b_1_naeste : NEVER) : FIRST_DAY) : s[603]) : FIRST_DAY
  s[2280] = SDL_16_2_dag
  const SDL_16_2_dag_hoej = s[0] ? (v1 ? (v0 ? (s[472] ? NEVER : v10 ? f.andenOpfoelgningssamtale : s[605] ? SDL_13b_1_naeste_hoej : NEVER) : NEVER) : s[604]) : NEVER
  s[2281] = SDL_16_2_dag_hoej
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v73 = f.udebliver && f.rimeligGrund === false
  s[3678] = v73
  const v74 = v73 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[0] || v74
  s[2284] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[0] || !v74
  s[2285] = SDL_21_1_1_nej
}

function svar_64(f, s) {
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v0 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[3679] = v0
  const v1 = s[190] && (!s[437] && v0 && f.andenVurderingIndhentet || s[621])
  const SDL_21a = !s[0] || v1
  s[2305] = SDL_21a
  const SDL_21a_nej = !s[0] || !v1
  s[2306] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v4 = s[622] && f.noedvendigBehandling
  s[3681] = v4
  const v5 = f.afviser === 'optraening'
  s[3683] = v5
  const v6 = v5 && f.hensigtsmaessigOptraening
  s[3682] = v6
  const v7 = v4 || v6
  s[3680] = v7
  const SDL_21_1_2 = !s[0] || v7 && f.opfordret && (SDL_21a_nej || !s[0]) && f.skriftligtOrienteret
  s[2286] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[0] || !v7 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[2287] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[0] || f.forhalerHelbredelsen
  s[2288] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[0] || f.forhalerHelbredelsen === false
  s[2289] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v12 = f.partshoeringsfrist >= f.vurderingsdato
  s[3685] = v12
  const v13 = f.harSvaretPaaPartshoering || !v12
  s[3684] = v13
  const v14 = f.partshoertOmOphoer && v13
  const SDL_21_3 = !s[0] || v14
  s[2290] = SDL_21_3
  const SDL_21_3_nej = !s[0] || !v14
  s[2291] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v17 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[0] || v17
  s[2292] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[0] || !v17
  s[2293] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v20 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[0] ? v20 : FIRST_DAY
  s[2297] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[0] ? v20 : NEVER
  s[2298] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v23 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[3689] = v23
  const v24 = SDL_21_4_dag >= f.opfyldtIgen
  s[3690] = v24
  const v25 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[3687] = v25
  const v26 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[652] = v26
  const SDL_21_4 = !s[0] || !v25 && v23 || v25 && (!v26 || (v23 || !s[0]) && f.genoptagetFoer === false)
  s[871] = SDL_21_4
  const SDL_21_4_nej = !s[0] || !v25 && !v24 || v25 && (!v26 || !v24 || f.genoptagetFoer)
  s[2295] = SDL_21_4_nej
  const SDL_21_4_ir = !s[0] || !v25 && !s[0] || v25 && !v26
  s[2296] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v30 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[0] ? v30 : FIRST_DAY
  s[2299] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[0] ? v30 : NEVER
  s[2300] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[0] || SDL_21_4_nej || SDL_21_4_ir
  s[2301] = SDL_21_4_fra_ir
}

function svar_65(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[755] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[757] = v1
  const v2 = shiftDays(s[138], 14)
  s[752] = v2
  const v3 = shiftDays(s[140], 14)
  s[753] = v3
  const v4 = v0 && !s[82] || !v0 && (v1 || !s[82])
  s[760] = v4
  const v5 = v0 && s[83] || !v0 && !v1 && s[83]
  s[765] = v5
  const v6 = v0 ? s[138] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[140] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[82] && s[144] && s[138] <= 15397 /* 2012-02-27 */
  const v9 = s[140] >= 15398 /* 2012-02-28 */
  s[759] = v9
  const v10 = s[138] <= 15516 /* 2012-06-25 */
  s[716] = v10
  const v11 = !s[82] && v9 && v10
  const v12 = v0 ? s[138] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[138] : v2
  const v13 = v0 ? s[140] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[140] : v3
  const v14 = s[140] >= 15517 /* 2012-06-26 */
  s[717] = v14
  const v15 = !s[82] && v14 && s[138] <= 18318 /* 2020-02-26 */
  const v16 = !s[82] && s[140] >= 18319 /* 2020-02-27 */ && s[138] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[138] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[138] : f.sygMedCovid19 ? s[138] : v2
  const v18 = v0 ? s[140] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[140] : f.sygMedCovid19 ? s[140] : v3
  const v19 = !s[82] && s[140] >= 18859 /* 2021-08-20 */ && s[138] <= 18953 /* 2021-11-22 */
  const v20 = !s[82] && s[140] >= 18954 /* 2021-11-23 */ && s[138] <= 19051 /* 2022-02-28 */
  const v21 = !s[82] && s[140] >= 19052 /* 2022-03-01 */ && s[141]
  const v22 = s[145] && v4
  s[762] = v22
  const v23 = v8 && v4
  s[761] = v23
  const v24 = v11 && v4
  const v25 = v15 && v4
  const v26 = v16 && v4
  const v27 = v19 && v4
  const v28 = v20 && v4
  const v29 = v21 && v4
  const v30 = v28 || v29
  const v31 = v28 ? (v29 ? Math.min(v12, v17) : v17) : v12
  const v32 = v27 || v30
  const v33 = v27 ? (v30 ? Math.min(v12, v31) : v12) : v31
  const v34 = v26 || v32
  const v35 = v26 ? (v32 ? Math.min(v17, v33) : v17) : v33
  const v36 = v25 || v34
  const v37 = v25 ? (v34 ? Math.min(v12, v35) : v12) : v35
  const v38 = v24 || v36
  const v39 = v24 ? (v36 ? Math.min(v12, v37) : v12) : v37
  const v40 = v23 || v38
  const v41 = v23 ? (v38 ? Math.min(v6, v39) : v6) : v39
  const SDL_41_1 = s[142] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[633] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[142] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[634] = SDL_41_1_hoej
  const SDL_41_1_er = s[142] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[631] = SDL_41_1_er
  const v51 = s[145] && v5
  s[763] = v51
  const v52 = v8 && v5
  s[764] = v52
  const SDL_41_1_ir = s[142] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[143]
  s[632] = SDL_41_1_ir
}

function svar_66(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[82] || !s[83] && s[138] === s[140]
  s[726] = v0
  const v1 = s[623] && s[624] < NEVER
  s[3695] = v1
  const v2 = s[623] && s[625] >= NEVER
  s[3696] = v2
  const v3 = Math.max(s[138], shiftDays(s[624], 1))
  const v4 = Math.max(s[140], shiftDays(s[625], 1))
  const v5 = s[623] && !s[82]
  const v6 = s[626] || s[83]
  const v7 = Math.max(s[138], v3)
  const v8 = Math.min(s[140], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[82]
  const v11 = s[626] && v5 && !s[82] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[138], v7) : s[138]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[140], v8) : s[140]) : v8
  const v15 = s[627] && s[628] < NEVER
  s[3697] = v15
  const v16 = s[627] && s[629] >= NEVER
  s[3698] = v16
  const v17 = Math.max(s[138], shiftDays(s[628], 1))
  const v18 = Math.max(s[140], shiftDays(s[629], 1))
  const v19 = s[627] && !s[82]
  const v20 = s[630] || s[83]
  const v21 = Math.max(s[138], v17)
  const v22 = Math.min(s[140], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[82]
  const v25 = s[630] && v19 && !s[82] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[138], v21) : s[138]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[140], v22) : s[140]) : v22
  const v29 = s[146] && (v9 || v10 || v11) || !s[146] && (s[167] && (v23 || v24 || v25) || !s[167] && (s[162] && (f.arbejdsskade && !s[82] || f.arbejdsskade === false && s[631]) || !s[162] && !s[82]))
  const v30 = s[146] && (v1 && v6 || v2 && s[83] || s[626] && s[83] || s[626] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[82] || !v5 && s[82]) && (!v5 || s[138] === v3))) || !s[146] && (s[167] && (v15 && v20 || v16 && s[83] || s[630] && s[83] || s[630] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[82] || !v19 && s[82]) && (!v19 || s[138] === v17))) || !s[167] && (s[162] && (f.arbejdsskade && s[83] || f.arbejdsskade === false && s[632]) || !s[162] && s[83]))
  const SDL_33_1 = s[142] ? FIRST_DAY : s[146] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[167] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[162] ? (f.arbejdsskade ? s[138] : s[633]) : s[138]
  s[2387] = SDL_33_1
  const SDL_33_1_hoej = s[142] ? NEVER : s[146] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[167] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[162] ? (f.arbejdsskade ? s[140] : s[634]) : s[140]
  s[2388] = SDL_33_1_hoej
  const SDL_33_1_er = s[142] || s[145] && v29 || s[153] && v29
  s[2389] = SDL_33_1_er
  const SDL_33_1_ir = s[142] || s[145] && v30 || s[153] && v30 || s[143]
  s[2390] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[152] || f.aftaleMedArbejdsgiver === false
  const v36 = s[590] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[142] || s[145] && v36 || s[153] && v36
  s[793] = SDL_56_1
  const SDL_56_1_nej = s[142] || s[145] && v35 || s[153] && v35
  s[795] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[3705] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[3706] = v40
  const v41 = v40 || s[593]
  s[3703] = v41
  const v42 = (v39 || SDL_33_1_ir) && s[635] && (v39 || s[592])
  s[3702] = v42
  const v43 = SDL_33_1_ir && s[150]
  s[3704] = v43
  const v44 = SDL_56_1_nej || s[636]
  s[3708] = v44
  const v45 = (SDL_56_1 || s[150]) && (s[637] || s[83]) && (SDL_56_1 || s[637])
  s[3707] = v45
  const v46 = s[150] && s[83]
  s[3709] = v46
  const v47 = v42 || v45
  s[3699] = v47
  const v48 = (v41 || v43) && (v44 || v46) && (v41 || v44)
  s[3700] = v48
  const v49 = v43 && v46
  s[3701] = v49
  const v50 = !s[146] || !s[638] || v48
  const v51 = s[146] && s[638] && (v47 || v49)
  const SDL_54_1 = s[142] || s[145] && v51 || s[153] && v51
  s[788] = SDL_54_1
  const SDL_54_1_nej = s[142] || s[145] && v50 || s[153] && v50
  s[789] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[0] || SDL_54_1
  s[2302] = SDL_21_5
  const SDL_21_5_nej = !s[0] || SDL_54_1_nej
  s[2303] = SDL_21_5_nej
  const SDL_21_5_ir = !s[0] || s[150]
  s[2304] = SDL_21_5_ir
  // SDL.24.1.meddelt: Stoppet virker tidligst fra (SDL § 24, stk. 1)
  const v57 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[2309] = v57
  const v58 = f.afgoerelsenErMeddelt ? Math.max(f.afgoerelsenMeddelt, f.aendringenSkalVirkeFra) : NEVER
  const SDL_24_1_meddelt = v57 ? v58 : FIRST_DAY
  s[2307] = SDL_24_1_meddelt
  const SDL_24_1_meddelt_hoej = v57 ? v58 : NEVER
  s[2308] = SDL_24_1_meddelt_hoej
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const SDL_24_1_ophoer_er = !v57 || f.ophoerErAfgjort === false || s[639]
  s[2312] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v57 || f.ophoerErAfgjort && s[640]
  s[2313] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v57 ? (f.ophoerErAfgjort ? Math.max(s[641], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[2310] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v57 ? (f.ophoerErAfgjort ? Math.max(s[642], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[2311] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[180] && s[184] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[643] && (v65 || s[180] && s[186] >= 16252 /* 2014-07-01 */ && s[184] <= 2147483646)
  s[2314] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[643] && (v65 || s[180] && s[186] >= 13332 /* 2006-07-03 */ && s[184] <= 16251 /* 2014-06-30 */)
  s[2315] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[643] && (v65 || s[182] || s[180] && s[186] === NEVER) || s[644] || s[182]
  s[2316] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[82] && s[645]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[162] ? s[138] : SDL_33_1
  s[2318] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[162] ? s[140] : SDL_33_1_hoej
  s[2319] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[646] && (v69 || s[169] && (s[162] && !s[82] || !s[162] && SDL_33_1_er))
  s[2320] = SDL_24a_2_er
  const SDL_24a_2_ir = s[646] && (v69 || s[169] && (s[162] && s[83] || !s[162] && SDL_33_1_ir) || s[143]) || s[647]
  s[2321] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[0] || s[242] && (s[646] || s[648]) && f.laegenVurdererLivstruende
  s[2322] = SDL_24a_6
  const SDL_24a_6_nej = !s[0] || !s[242] || s[649] || f.laegenVurdererLivstruende === false
  s[2323] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[242] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[0] || v76
  s[650] = SDL_24b_1
  const SDL_24b_1_nej = !s[0] || !v76
  s[651] = SDL_24b_1_nej
}

function svar_67(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[3711] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[242] ? v1 : FIRST_DAY
  s[2325] = SDL_24b_2
  const SDL_24b_2_hoej = s[242] ? v1 : NEVER
  s[2326] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[650] && !s[242] || s[651] || !s[0]
  s[2327] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[3712] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[0] ? (v5 ? (s[652] ? Math.min(s[183], v6) : FIRST_DAY) : s[183]) : FIRST_DAY
  s[2330] = SDL_25_2
  const SDL_25_2_hoej = s[0] ? (v5 ? (s[652] ? Math.min(s[185], v6) : NEVER) : s[185]) : NEVER
  s[2331] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[0] || !v5 && s[179] || v5 && (!s[652] || s[179]))
  s[2332] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[0] || !v5 && s[181] || v5 && (!s[652] || s[181])
  s[2333] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[82] && s[144] && s[645]
  s[662] = v11
  const SDL_26_1_uger = s[142] ? -Infinity : v11 || s[169] ? (s[169] ? 0 : 91) : 91
  s[2341] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[142] ? Infinity : s[145] ? 91 : v11 ? 91 : 0
  s[2342] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[142] || s[145] || v11 || s[169]
  s[2343] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[663] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[664] = v16
  const v17 = s[593] || s[188]
  s[3717] = v17
  const v18 = s[635] && (s[187] || s[189]) && (s[592] || s[187])
  s[3716] = v18
  const v19 = s[150] && s[189]
  s[3718] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[150]) && (v17 || v19) && (v16 || v17)
  const v22 = s[150] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[3715] = v23
  const v24 = f.retErOpbrugt && !v23
  s[3714] = v24
  const SDL_26_1 = v24 && (s[142] || s[145] && v20 || v11 && v20 || s[169])
  s[2334] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[142] || s[145] && v21 || v11 && v21)
  s[2335] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[142] || s[145] && v22 || v11 && v22 || s[143]
  s[2336] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[184], 18330 /* 2020-03-09 */)
  s[3720] = v28
  const v29 = Math.max(s[186], 18330 /* 2020-03-09 */)
  s[993] = v29
  const v30 = s[180] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[180] && s[186] >= 18330 /* 2020-03-09 */
  s[3724] = v31
  const v32 = s[180] && s[184] < 18330 /* 2020-03-09 */
  s[3725] = v32
  const v33 = s[180] && s[184] <= 18535 /* 2020-09-30 */
  s[3726] = v33
  const v34 = s[180] && s[186] > 18535 /* 2020-09-30 */
  s[3727] = v34
  const v35 = v32 || v34
  s[656] = v35
  const v36 = (v31 || s[182]) && (v33 || s[182]) && (v31 || v33)
  s[3723] = v36
  const v37 = countDays(s[75], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[3728] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[655] = v38
  const v39 = (v32 || s[182]) && v37 && f.fortsatRet9Marts2020
  s[654] = v39
  const v40 = v36 || v39
  s[3721] = v40
  const v41 = (v35 || s[182]) && v38
  s[3722] = v41
  const v42 = shiftDays(s[184], 1)
  s[690] = v42
  const v43 = shiftDays(s[186], 1)
  s[692] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[180]
  s[657] = v48
  const v49 = s[182] && s[180] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[182]
  s[658] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[180]
  const v58 = v56 ? (v57 ? Math.min(s[184], v52) : v52) : s[184]
  const v59 = v56 ? (v57 ? Math.max(s[186], v54) : v54) : s[186]
  const v60 = v28 <= 2147483646
  s[653] = v60
  const v61 = s[180] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[182] || s[180] && v29 === NEVER
  s[659] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[180]
  const SDL_26_1_covid_er = v63 || v64
  s[667] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[184], v58) : v58) : s[184]
  s[665] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[186], v59) : v59) : s[186]
  s[666] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[182] && !((!s[180] || !s[182] && v44 === v45) && s[180] && (!s[180] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[182]) || v61 && s[182] || v62
  s[668] = SDL_26_1_covid_ir
}

function svar_68(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[180] || !s[182] && s[184] === s[186]
  s[711] = v0
  const v1 = s[180] && s[653]
  const v2 = s[654] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[655] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[184], v2)
  const v5 = Math.min(s[186], v3)
  const v6 = s[182] && s[180] && v5 >= v4
  const v7 = s[656] || v6
  const v8 = s[656] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[657] ? (v7 ? Math.min(s[184], v8) : s[184]) : v8
  s[2337] = SDL_26_1_fra
  const v10 = s[656] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[657] ? (v7 ? Math.max(s[186], v10) : s[186]) : v10
  s[2338] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[657] || s[656] || v6)
  s[2339] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[658] || s[182] && !(v0 && v2 === v3 && s[180] && (!s[180] || s[184] === v2))) || s[659]
  s[2340] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[3731] = v14
  const v15 = f.retErOpbrugt === false || v14 || s[660]
  s[3730] = v15
  const v16 = f.retErOpbrugt && !v14 && s[661]
  s[3729] = v16
  const SDL_26_2 = v16 && (s[142] || s[145] || s[662] && s[663] || s[169])
  s[2344] = SDL_26_2
  const SDL_26_2_nej = v16 && (s[142] || s[145] || s[662] && s[664])
  s[2345] = SDL_26_2_nej
  const SDL_26_2_ir = v16 && (s[142] || s[145] || s[662] && s[150] || s[143]) || v15
  s[2346] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v20 = Math.max(18330 /* 2020-03-09 */, s[665])
  s[3733] = v20
  const v21 = Math.max(18330 /* 2020-03-09 */, s[666])
  s[3732] = v21
  const v22 = s[667] && v20 <= 18808 /* 2021-06-30 */
  const v23 = s[667] && s[180]
  const v24 = s[668] || s[182]
  s[3738] = v24
  const v25 = v23 && s[184] < s[666]
  s[3736] = v25
  const v26 = v23 && s[186] >= s[665]
  s[3737] = v26
  const v27 = s[667] && s[666] >= 18443 /* 2020-06-30 */
  s[3741] = v27
  const v28 = s[667] && s[665] < 18443 /* 2020-06-30 */
  s[3742] = v28
  const v29 = s[667] && s[665] <= 18535 /* 2020-09-30 */
  s[3743] = v29
  const v30 = s[667] && s[666] > 18535 /* 2020-09-30 */
  s[3744] = v30
  const v31 = v28 || v30
  s[3740] = v31
  const v32 = (v27 || s[668]) && (v29 || s[668]) && (v27 || v29)
  s[3739] = v32
  const v33 = v26 || v31
  s[3735] = v33
  const v34 = (v25 || v24) && (v32 || s[668]) && (v25 || v32)
  s[3734] = v34
  const v35 = shiftDays(shiftMonths(shiftDays(s[665], 1), 3), -1)
  const v36 = shiftDays(shiftMonths(shiftDays(s[666], 1), 3), -1)
  const v37 = Math.max(s[665], v35)
  const v38 = Math.min(s[666], v36)
  const v39 = v34 && s[667]
  const v40 = v33 && s[667]
  const v41 = s[668] && s[667] && v38 >= v37
  const v42 = v40 || v41
  const v43 = v40 ? (v41 ? Math.min(s[665], v37) : s[665]) : v37
  const v44 = v39 ? (v42 ? Math.min(v35, v43) : v35) : v43
  const v45 = v40 ? (v41 ? Math.max(s[666], v38) : s[666]) : v38
  const v46 = v39 ? (v42 ? Math.max(v36, v45) : v36) : v45
  const v47 = s[667] && v21 >= 18809 /* 2021-07-01 */ && v20 <= 2147483646
  const v48 = v22 && (v39 || v40 || v41)
  const v49 = v47 && s[667]
  const SDL_26_3_covid_er = v48 || v49
  s[671] = SDL_26_3_covid_er
  const SDL_26_3_covid = v48 ? (v49 ? Math.min(s[665], v44) : v44) : s[665]
  s[669] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v48 ? (v49 ? Math.max(s[666], v46) : v46) : s[666]
  s[670] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v22 && s[668] || v47 && s[668] || s[668] || s[667] && v21 === NEVER
  s[672] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v54 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[3748] = v54
  const v55 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[3745] = v55
  const v56 = v55 >= 18809 /* 2021-07-01 */
  s[3746] = v56
  const v57 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[3749] = v57
  const v58 = v54 && v57
  s[3747] = v58
  const v59 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v60 = v59 >= 18443 /* 2020-06-30 */
  s[3750] = v60
  const SDL_26a_1_covid = v56 ? f.forlaengelsenSlutter : v58 ? (v60 ? v59 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[2347] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v62 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[3751] = v62
  const v63 = v62 >= 18809 /* 2021-07-01 */
  s[3752] = v63
  const v64 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[3754] = v64
  const v65 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[3756] = v65
  const v66 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[3757] = v66
  const v67 = v65 && v66
  s[3755] = v67
  const v68 = !v64 && v67
  s[3753] = v68
  const SDL_26a_3_covid_ir = v62 >= NEVER
  s[674] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v63 ? SDL_26a_1_covid : v68 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[673] = SDL_26a_3_covid
}

function svar_69(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[669])
  s[3759] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[670])
  s[3758] = v1
  const v2 = s[671] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[671] && s[670] >= 18535 /* 2020-09-30 */
  s[3762] = v3
  const v4 = s[671] && s[669] < 18535 /* 2020-09-30 */
  s[3763] = v4
  const v5 = s[671] && s[669] <= 18566 /* 2020-10-31 */
  s[3764] = v5
  const v6 = s[671] && s[670] > 18566 /* 2020-10-31 */
  s[3765] = v6
  const v7 = v4 || v6
  s[3761] = v7
  const v8 = (v3 || s[672]) && (v5 || s[672]) && (v3 || v5)
  s[3760] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[669], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[670], 1), 1), -1)
  const v11 = Math.max(s[669], v9)
  const v12 = Math.min(s[670], v10)
  const v13 = v8 && s[671]
  const v14 = v7 && s[671]
  const v15 = s[672] && s[671] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[669], v11) : s[669]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[670], v12) : s[670]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[671] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[671]
  const SDL_26c_covid_er = v22 || v23
  s[676] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[669], v18) : v18) : s[669]
  s[680] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[670], v20) : v20) : s[670]
  s[682] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[672] || v21 && s[672] || s[672] || s[671] && v1 === NEVER
  s[678] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[673])
  s[3767] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[3768] = v29
  const v30 = s[673] >= 18535 /* 2020-09-30 */
  const v31 = !s[674] && v30
  s[3771] = v31
  const v32 = !s[674] && !v30
  s[3772] = v32
  const v33 = s[673] <= 18566 /* 2020-10-31 */
  const v34 = !s[674] && v33
  s[3773] = v34
  const v35 = !s[674] && !v33
  s[3774] = v35
  const v36 = v32 || v35
  s[3770] = v36
  const v37 = (v31 || s[674]) && (v34 || s[674]) && (v31 || v34)
  s[3769] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[673], 1), 1), -1)
  const v39 = Math.max(s[673], v38)
  const v40 = Math.min(s[673], v38)
  const v41 = v37 && !s[674]
  const v42 = v36 && !s[674]
  const v43 = s[674] && !s[674] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[673], v39) : s[673]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[673], v40) : s[673]) : v40
  const v47 = !s[674] && v28 < NEVER
  s[3766] = v47
  const SDL_26d_covid = v29 ? s[673] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[679] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[673] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[681] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[674])
  s[675] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[674]
  s[677] = SDL_26d_covid_ir
}

function svar_70(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[675] || f.forlaengelseErAfgjort === false && s[676]
  s[3775] = v0
  const v1 = f.forlaengelseErAfgjort && s[677] || f.forlaengelseErAfgjort === false && s[678]
  s[3776] = v1
  const v2 = f.forlaengelseErAfgjort ? s[679] : s[680]
  const v3 = f.forlaengelseErAfgjort ? s[681] : s[682]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[3778] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[3777] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[3781] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[3782] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[3783] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[3784] = v12
  const v13 = v10 || v12
  s[3780] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[3779] = v14
  const v15 = shiftDays(shiftMonths(v7, 3), -1)
  const v16 = shiftDays(shiftMonths(v8, 3), -1)
  const v17 = Math.max(v2, v15)
  const v18 = Math.min(v3, v16)
  const v19 = v14 && v0
  const v20 = v13 && v0
  const v21 = v1 && v0 && v18 >= v17
  const v22 = v20 || v21
  const v23 = v20 ? (v21 ? Math.min(v2, v17) : v2) : v17
  const v24 = v19 ? (v22 ? Math.min(v15, v23) : v15) : v23
  const v25 = v20 ? (v21 ? Math.max(v3, v18) : v3) : v18
  const v26 = v19 ? (v22 ? Math.max(v16, v25) : v16) : v25
  const v27 = v0 && v5 >= 18809 /* 2021-07-01 */ && v4 <= 2147483646
  const v28 = v6 && (v19 || v20 || v21)
  const v29 = v27 && v0
  const SDL_26f_covid_er = v28 || v29
  s[2350] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[2348] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[2349] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[2351] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[3786] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[3785] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[3789] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[3790] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[3791] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[3792] = v42
  const v43 = v40 || v42
  s[3788] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[3787] = v44
  const v45 = shiftDays(shiftMonths(v37, 1), -1)
  const v46 = shiftDays(shiftMonths(v38, 1), -1)
  const v47 = Math.max(SDL_26f_covid, v45)
  const v48 = Math.min(SDL_26f_covid_hoej, v46)
  const v49 = v44 && SDL_26f_covid_er
  const v50 = v43 && SDL_26f_covid_er
  const v51 = SDL_26f_covid_ir && SDL_26f_covid_er && v48 >= v47
  const v52 = v50 || v51
  const v53 = v50 ? (v51 ? Math.min(SDL_26f_covid, v47) : SDL_26f_covid) : v47
  const v54 = v49 ? (v52 ? Math.min(v45, v53) : v45) : v53
  const v55 = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : SDL_26f_covid_hoej) : v48
  const v56 = v49 ? (v52 ? Math.max(v46, v55) : v46) : v55
  const v57 = SDL_26f_covid_er && v35 >= 18809 /* 2021-07-01 */ && v34 <= 2147483646
  const v58 = v36 && (v49 || v50 || v51)
  const v59 = v57 && SDL_26f_covid_er
  const SDL_26g_covid_er = v58 || v59
  s[685] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[683] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[684] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[686] = SDL_26g_covid_ir
}

function svar_71(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[683])
  s[3794] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[684])
  s[3793] = v1
  const v2 = s[685] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[683], 1)
  const v4 = shiftDays(s[684], 1)
  const v5 = s[685] && v4 >= 18687 /* 2021-03-01 */
  s[3797] = v5
  const v6 = s[685] && v3 < 18687 /* 2021-03-01 */
  s[3798] = v6
  const v7 = s[685] && v3 <= 18747 /* 2021-04-30 */
  s[3799] = v7
  const v8 = s[685] && v4 > 18747 /* 2021-04-30 */
  s[3800] = v8
  const v9 = v6 || v8
  s[3796] = v9
  const v10 = (v5 || s[686]) && (v7 || s[686]) && (v5 || v7)
  s[3795] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[683], v11)
  const v14 = Math.min(s[684], v12)
  const v15 = v10 && s[685]
  const v16 = v9 && s[685]
  const v17 = s[686] && s[685] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[683], v13) : s[683]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[684], v14) : s[684]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[685] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[685]
  const SDL_26h_covid_er = v24 || v25
  s[2354] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[683], v20) : v20) : s[683]
  s[2352] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[684], v22) : v22) : s[684]
  s[2353] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[686] || v23 && s[686] || s[686] || s[685] && v1 === NEVER
  s[2355] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[3802] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[3801] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[3805] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[3806] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[3807] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[3808] = v38
  const v39 = v36 || v38
  s[3804] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[3803] = v40
  const v41 = shiftDays(shiftMonths(v33, 2), -1)
  const v42 = shiftDays(shiftMonths(v34, 2), -1)
  const v43 = Math.max(SDL_26h_covid, v41)
  const v44 = Math.min(SDL_26h_covid_hoej, v42)
  const v45 = v40 && SDL_26h_covid_er
  const v46 = v39 && SDL_26h_covid_er
  const v47 = SDL_26h_covid_ir && SDL_26h_covid_er && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(SDL_26h_covid, v43) : SDL_26h_covid) : v43
  const v50 = v45 ? (v48 ? Math.min(v41, v49) : v41) : v49
  const v51 = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : SDL_26h_covid_hoej) : v44
  const v52 = v45 ? (v48 ? Math.max(v42, v51) : v42) : v51
  const v53 = SDL_26h_covid_er && v31 >= 18809 /* 2021-07-01 */ && v30 <= 2147483646
  const v54 = v32 && (v45 || v46 || v47)
  const v55 = v53 && SDL_26h_covid_er
  const SDL_26i_covid_er = v54 || v55
  s[2358] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[2356] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[2357] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[2359] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[119] && s[123] && s[121] <= 14691 /* 2010-03-23 */
  const v61 = s[119] && s[120] >= 14692 /* 2010-03-24 */ && s[687]
  const SDL_27_1_2_uger = s[115] ? -Infinity : v60 ? 182 : v61 ? 273 : s[117] ? 273 : 483
  s[2362] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[115] ? Infinity : v61 || s[688] ? (s[688] ? (s[118] ? 483 : 273) : 273) : 182
  s[2363] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[115] || v60 || v61 || s[117] || s[118]
  s[2364] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[119] && s[123] && s[122]
  const v66 = s[182] || s[133]
  const SDL_27_1_2_slut_er = s[115] || v65 && s[180] && SDL_27_1_2_uger_er
  s[706] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[115] ? FIRST_DAY : shiftDays(s[184], SDL_27_1_2_uger)
  s[704] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[115] ? NEVER : shiftDays(s[186], SDL_27_1_2_uger_hoej)
  s[705] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[115] || v65 && v66 || s[124]
  s[710] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[180] && s[689]
  const SDL_27_1_3_slut = s[115] ? FIRST_DAY : dayReaching(v72, s[690], s[691])
  s[707] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[115] ? NEVER : dayReaching(v72, s[692], s[693])
  s[708] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[115] || s[116] && v73 || s[137] && v73
  s[709] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[115] || s[116] && v66 || s[137] && v66 || s[124]
  s[712] = SDL_27_1_3_slut_ir
}

function svar_72(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[184], 182)
  const v1 = s[117] && s[180]
  const v2 = s[694] || s[695]
  const v3 = s[695] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[115] ? FIRST_DAY : s[116] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[2365] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[115] ? NEVER : s[116] ? NEVER : v2 ? NEVER : shiftDays(s[186], 182)
  s[2366] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[115] || s[116] || v1 || s[694] || s[695]
  s[2367] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[115] || s[116] || s[117] && s[182] || s[695] || s[124]
  s[2368] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[125] || s[129] || s[696] || s[697]
  s[3810] = v8
  const v9 = s[698] && s[699] && s[700] && s[701] && (s[130] || s[132] || s[702] || s[703])
  s[3811] = v9
  const v10 = Math.max(s[184], s[704])
  const v11 = Math.min(s[186], s[705])
  const v12 = s[126] && s[706]
  const v13 = s[134] && s[180]
  const v14 = s[133] && s[706] && s[180] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[184], v10) : s[184]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[186], v11) : s[186]) : v11
  const v18 = Math.max(s[184], s[707])
  const v19 = Math.min(s[186], s[708])
  const v20 = s[127] && s[709]
  const v21 = s[135] && s[180]
  const v22 = s[133] && s[709] && s[180] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[184], v18) : s[184]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[186], v19) : s[186]) : v19
  const v26 = Math.max(s[184], SDL_27_1_4_slut)
  const v27 = Math.min(s[186], SDL_27_1_4_slut_hoej)
  const v28 = s[128] && SDL_27_1_4_slut_er
  const v29 = s[136] && s[180]
  const v30 = s[131] && SDL_27_1_4_slut_er && s[180] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[184], v26) : s[184]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[186], v27) : s[186]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[704], v16) : s[704]) : v16, v20 ? (v23 ? Math.min(s[707], v24) : s[707]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[705], v17) : s[705]) : v17, v20 ? (v23 ? Math.max(s[708], v25) : s[708]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[126] && s[710] || s[134] && s[182] || s[133] && s[710] && s[182] || s[133] && !((!s[706] || !s[710] && s[704] === s[705]) && s[711] && (s[706] && s[180] || !s[706] && !s[180]) && (!s[706] || s[184] === s[704])) || s[127] && s[712] || s[135] && s[182] || s[133] && s[712] && s[182] || s[133] && !((!s[709] || !s[712] && s[707] === s[708]) && s[711] && (s[709] && s[180] || !s[709] && !s[180]) && (!s[709] || s[184] === s[707])) || s[128] && SDL_27_1_4_slut_ir || s[136] && s[182] || s[131] && SDL_27_1_4_slut_ir && s[182] || s[131] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[711] && (SDL_27_1_4_slut_er && s[180] || !SDL_27_1_4_slut_er && !s[180]) && (!SDL_27_1_4_slut_er || s[184] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[713] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[713] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[115] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[2372] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[115] ? NEVER : v8 ? NEVER : v35
  s[2373] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[187] && (s[115] || s[116] && v40 || s[137] && v40)
  s[2374] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[187] && (s[115] || s[116] && v41 || s[137] && v41 || s[124]) || s[714]
  s[2375] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[661] && !s[82] && (!s[715] || f.laegenVenterArbejdeInden26Uger)
  s[2376] = SDL_29_1
  const SDL_29_1_nej = s[661] && !s[82] && (!s[715] || f.laegenVenterArbejdeInden26Uger === false)
  s[2377] = SDL_29_1_nej
  const SDL_29_1_ir = s[661] && (s[82] || !s[715]) || s[660]
  s[2378] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[81], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[0] ? v49 : FIRST_DAY
  s[2379] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[0] ? v49 : NEVER
  s[2380] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[0]
  s[2381] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[82]
  s[721] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[83]
  s[725] = v55
  const v56 = f.sygemeldtITide && !s[82] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[82])
  const v57 = f.sygemeldtITide && s[83] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[83])
  const SDL_35_2 = s[142] ? FIRST_DAY : f.sygemeldtITide ? s[138] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[138] : v53) : s[138]
  s[2393] = SDL_35_2
  const SDL_35_2_hoej = s[142] ? NEVER : f.sygemeldtITide ? s[140] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[140] : v53) : s[140]
  s[2394] = SDL_35_2_hoej
  const SDL_35_2_er = s[151] && (s[142] || s[145] && v56 || s[153] && v56)
  s[2395] = SDL_35_2_er
  const SDL_35_2_ir = s[151] && (s[142] || s[145] && v57 || s[153] && v57 || s[143]) || s[152] || s[150]
  s[2396] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[82] && s[139] && s[716]
  s[723] = v62
  const v63 = !s[82] && s[717] && s[141]
  s[724] = v63
  const SDL_35_3 = s[142] ? FIRST_DAY : v62 ? FIRST_DAY : s[138]
  s[720] = SDL_35_3
  const SDL_35_3_hoej = s[142] ? NEVER : v62 ? NEVER : s[140]
  s[719] = SDL_35_3_hoej
  const SDL_35_3_er = s[167] && (s[142] || v62 || v63 && !s[82])
  s[718] = SDL_35_3_er
  const SDL_35_3_ir = !s[167] || s[142] || v62 || v63 && s[83] || s[143]
  s[722] = SDL_35_3_ir
}

function svar_73(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[718] && s[719] >= f.anmeldtTilAkasse
  s[3813] = v0
  const v1 = s[718] && s[720] < f.anmeldtTilAkasse
  s[3814] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[138] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[140] : f.anmeldtTilAkasse
  const v4 = Math.max(s[138], v2)
  const v5 = Math.min(s[140], v3)
  const v6 = v0 && !s[82]
  const v7 = v1 && s[721]
  const v8 = s[722] && !s[82] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[142] ? FIRST_DAY : s[723] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[138], v10) : s[138]) : v10
  s[2397] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[142] ? NEVER : s[723] ? NEVER : v6 ? (v9 ? Math.max(s[140], v11) : s[140]) : v11
  s[2398] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[167] && (s[142] || s[723] || s[724] && (v6 || v7 || v8))
  s[2399] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[167] || s[142] || s[723] || s[724] && (v0 && s[83] || v1 && s[725] || s[722] && s[83] && s[725] || s[722] && !(s[726] && (!s[721] || !s[725] && v2 === v3) && (!s[82] || s[82] && !s[721]) && (s[82] || s[138] === v2))) || s[143]
  s[2400] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[746] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[747] = v17
  const v18 = shiftDays(s[138], 7)
  s[756] = v18
  const v19 = shiftDays(s[140], 7)
  s[758] = v19
  const v20 = v16 || !s[82]
  s[750] = v20
  const v21 = !v16 && s[83]
  s[754] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[138] <= 15426 /* 2012-03-27 */
  s[743] = v24
  const v25 = !s[82] && s[144] && v24
  s[736] = v25
  const v26 = s[140] >= 15427 /* 2012-03-28 */
  const v27 = !s[82] && v26 && s[716]
  s[751] = v27
  const v28 = !s[82] && s[717] && s[154]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[138], 21)
  s[744] = v30
  const v31 = shiftDays(s[140], 21)
  s[745] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[638] || !s[82]
  const v34 = v16 ? v32 : s[638] ? NEVER : v30
  const v35 = v16 ? v32 : s[638] ? NEVER : v31
  const v36 = !s[167] && !v16 && !s[638] && s[83]
  const v37 = s[727] && !s[82]
  const v38 = s[727] && s[83]
  const v39 = s[727] ? v18 : f.underretningsbrevSendt ? v29 : s[167] ? v30 : v34
  const v40 = s[727] ? v19 : f.underretningsbrevSendt ? v29 : s[167] ? v31 : v35
  const v41 = s[727] ? v18 : f.underretningsbrevSendt ? v29 : s[167] ? v32 : v34
  const v42 = s[727] ? v19 : f.underretningsbrevSendt ? v29 : s[167] ? v32 : v35
  const v43 = s[145] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[727] && (f.underretningsbrevSendt || s[167] && !s[82] || !s[167] && v33))
  const v46 = s[157] && (v37 || !s[727] && (f.underretningsbrevSendt || s[167] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[142] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[2401] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[142] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[2402] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[735] = v55
  const SDL_38_1_er = v55 && (s[142] || v43 || v44 || v27 || v45 || v46)
  s[2403] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[142] || s[145] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[727] && f.underretningsbrevSendt === false && (s[728] || v36)) || s[157] && (v38 || !s[727] && f.underretningsbrevSendt === false && v36) || s[143]
  s[2404] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[142] || s[145] && v58 || s[153] && v58)
  s[732] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[142] || s[145] && v59 || s[153] && v59)
  s[733] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[142] || s[145] && SDL_38_1_ir || s[153] && SDL_38_1_ir || s[143]
  s[734] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[82] && s[604] >= f.anmodningModtaget
  s[3819] = v63
  const v64 = !s[82] && s[603] < f.anmodningModtaget
  s[3820] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[3818] = v65
  const v66 = (v63 || s[83]) && f.undskyldendeForhold
  s[3817] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[3822] = v67
  const v68 = s[146] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[3821] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[82] && v26 && s[138] <= 19722 /* 2023-12-31 */
  s[737] = v71
  const v72 = !s[82] && s[140] >= 19723 /* 2024-01-01 */ && s[141]
  s[738] = v72
  const SDL_38_8 = v55 && (s[142] || s[145] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[729] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[142] || s[145] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[731] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[150]
  s[730] = SDL_38_8_ir
}

function svar_74(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[138], f.anmodningModtaget)
  const v1 = Math.min(s[140], f.anmodningModtaget)
  const v2 = s[729] && !s[82]
  const v3 = s[730] && !s[82] && v1 >= v0
  const v4 = s[731] || v3
  const v5 = s[731] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[138], v5) : s[138]) : v5
  const v7 = s[731] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[140], v7) : s[140]) : v7
  const v9 = v2 || s[731] || v3
  const v10 = s[729] && s[83] || s[730] && !(s[726] && !s[82] && (s[82] || s[138] === f.anmodningModtaget))
  const v11 = Math.max(s[138], v6)
  const v12 = Math.min(s[140], v8)
  const v13 = s[732] && !s[82]
  const v14 = s[733] && v9
  const v15 = s[734] && !s[82] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[732] && s[83] || s[733] && v10 || s[734] && s[83] && v10 || s[734] && !(s[726] && (!v9 || !v10 && v6 === v8) && (!s[82] && v9 || s[82] && !v9) && (s[82] || s[138] === v6))
  const SDL_38_7 = s[142] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[138], v17) : s[138]) : v17
  s[2405] = SDL_38_7
  const SDL_38_7_hoej = s[142] ? NEVER : v13 ? (v16 ? Math.max(s[140], v18) : s[140]) : v18
  s[2406] = SDL_38_7_hoej
  const SDL_38_7_er = s[735] && (s[142] || s[145] && v19 || s[736] && v19 || s[737] && v19 || s[738] && v19)
  s[2407] = SDL_38_7_er
  const SDL_38_7_ir = !s[735] || s[142] || s[145] && v20 || s[736] && v20 || s[737] && v20 || s[738] && v20 || s[143]
  s[2408] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[587] && s[80] >= s[739]
  s[3824] = v25
  const v26 = s[587] && s[80] < s[740]
  s[3825] = v26
  const v27 = shiftDays(s[138], 28)
  s[801] = v27
  const v28 = shiftDays(s[140], 28)
  s[800] = v28
  const v29 = !s[638] || !s[82]
  const v30 = s[638] && s[83]
  const v31 = s[638] ? v27 : NEVER
  const v32 = s[638] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[591] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[591] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[82] && s[144] && s[741]
  const v42 = !s[82] && s[742] && s[743]
  const v43 = !s[82] && s[80] >= s[744]
  s[804] = v43
  const v44 = !s[82] && s[80] < s[745]
  s[802] = v44
  const v45 = v43 && v29
  const v46 = s[83] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[3826] = v50
  const v51 = s[746] ? s[747] : s[748]
  const v52 = s[746] ? s[747] : s[749]
  const v53 = v25 && s[750]
  const v54 = s[591] && s[750] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[145] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[724] && (v50 && !s[82] || !v50 && (v53 || v26 || v54))
  const v60 = s[751] || v59
  const v61 = s[751] ? FIRST_DAY : v50 ? s[752] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[142] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[2409] = SDL_40_1
  const v67 = s[751] ? NEVER : v50 ? s[753] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[142] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[2410] = SDL_40_1_hoej
  const SDL_40_1_er = s[146] && (s[142] || v56 || v57 || v58 || s[751] || v59)
  s[2411] = SDL_40_1_er
  const SDL_40_1_ir = !s[146] || s[142] || s[145] && v40 || v41 && v40 || v42 && (v43 && v30 || s[83] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[751] || s[724] && (v50 && s[83] || !v50 && (v25 && s[754] || s[591] && !((!s[750] || !s[754] && v51 === v52) && s[750] && (!s[750] || v51 === NEVER)))) || s[143]
  s[2412] = SDL_40_1_ir
}

function svar_75(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[82] && s[717] && s[138] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[82] && s[140] >= 16249 /* 2014-06-28 */ && s[138] <= 16658 /* 2015-08-11 */
  const v3 = !s[82] && s[140] >= 16659 /* 2015-08-12 */ && s[141]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[751] || v0 || v5
  const SDL_40a_1 = s[142] ? FIRST_DAY : s[736] || v7 ? (v7 ? (s[751] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[2413] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[142] ? NEVER : s[145] ? NEVER : s[736] ? NEVER : s[751] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[2414] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[167] && (s[142] || s[145] || s[736] || s[751] || v0 || v2 || v3)
  s[2415] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[167] || s[142] || s[751] || v2 || s[143]
  s[2416] = SDL_40a_1_ir
  // SDL.42.1.ved-siden-af: Sygedagpenge også for virksomheden ved siden af jobbet (SDL § 42, stk. 1)
  const v13 = !s[82] && s[139] && s[138] <= 19265 /* 2022-09-30 */
  const v14 = !s[82] && s[140] >= 19266 /* 2022-10-01 */ && s[141]
  const v15 = s[146] && f.driverVirksomhedVedSidenAf
  s[3828] = v15
  const SDL_42_1_ved_siden_af = v15 && (s[142] || v13 && s[164] || v14 && s[164])
  s[2417] = SDL_42_1_ved_siden_af
  const SDL_42_1_ved_siden_af_nej = v15 && (s[142] || v13 && s[163] || v14 && s[163])
  s[2418] = SDL_42_1_ved_siden_af_nej
  const SDL_42_1_ved_siden_af_ir = !v15 || s[142] || v13 && s[150] || v14 && s[150] || s[143]
  s[2419] = SDL_42_1_ved_siden_af_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v19 = shiftDays(f.tredjeFravaersdag, 7)
  const v20 = s[755] ? s[756] : s[757] ? v19 : s[744]
  const v21 = s[755] ? s[758] : s[757] ? v19 : s[745]
  const v22 = !s[82] && s[759] && s[141]
  const v23 = f.aftaleForSelvstaendig ? s[756] : v20
  const v24 = f.aftaleForSelvstaendig ? s[758] : v21
  const v25 = v22 && (f.aftaleForSelvstaendig && !s[82] || f.aftaleForSelvstaendig === false && s[760])
  const v26 = s[761] || v25
  const v27 = s[761] ? (v25 ? Math.min(v20, v23) : v20) : v23
  const SDL_43_1 = s[142] ? FIRST_DAY : s[762] ? (v26 ? Math.min(v20, v27) : v20) : v27
  s[2420] = SDL_43_1
  const v29 = s[761] ? (v25 ? Math.max(v21, v24) : v21) : v24
  const SDL_43_1_hoej = s[142] ? NEVER : s[762] ? (v26 ? Math.max(v21, v29) : v21) : v29
  s[2421] = SDL_43_1_hoej
  const SDL_43_1_er = s[162] && (s[142] || s[762] || s[761] || v25)
  s[2422] = SDL_43_1_er
  const SDL_43_1_ir = !s[162] || s[142] || s[763] || s[764] || v22 && (f.aftaleForSelvstaendig && s[83] || f.aftaleForSelvstaendig === false && s[765]) || s[143]
  s[2423] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v33 = !s[82] && s[604] >= f.selvstaendigAnmeldt
  s[3830] = v33
  const v34 = !s[82] && s[603] < f.selvstaendigAnmeldt
  s[3831] = v34
  const v35 = v34 || f.undskyldendeForhold === false
  const v36 = v33 || s[83]
  const v37 = v36 && f.undskyldendeForhold
  const v38 = !s[82] && s[144] && s[138] <= 15111 /* 2011-05-17 */
  s[797] = v38
  const v39 = !s[82] && s[140] >= 15112 /* 2011-05-18 */ && s[138] <= 15207 /* 2011-08-21 */
  s[798] = v39
  const v40 = f.undskyldendeForhold || f.nemrefusionNede
  s[3832] = v40
  const v41 = v34 || !v40
  const v42 = v36 && v40
  const v43 = !s[82] && s[140] >= 15208 /* 2011-08-22 */ && s[141]
  s[799] = v43
  const SDL_43_5 = s[162] && (s[142] || s[145] && v37 || v38 && v37 || v39 && v42 || v43 && v42)
  s[2431] = SDL_43_5
  const SDL_43_5_nej = s[162] && (s[142] || s[145] && v35 || v38 && v35 || v39 && v41 || v43 && v41)
  s[2432] = SDL_43_5_nej
  const SDL_43_5_ir = !s[162] || s[150]
  s[2433] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v47 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[3833] = v47
  const v48 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[3834] = v48
  const v49 = Math.max(s[138], f.selvstaendigAnmeldt)
  const v50 = Math.min(s[140], f.selvstaendigAnmeldt)
  const v51 = SDL_43_5 && !s[82]
  const v52 = SDL_43_5_ir && !s[82] && v50 >= v49
  const v53 = SDL_43_5_nej || v52
  const v54 = SDL_43_5_nej ? (v52 ? Math.min(f.selvstaendigAnmeldt, v49) : f.selvstaendigAnmeldt) : v49
  const v55 = v51 ? (v53 ? Math.min(s[138], v54) : s[138]) : v54
  const v56 = SDL_43_5_nej ? (v52 ? Math.max(f.selvstaendigAnmeldt, v50) : f.selvstaendigAnmeldt) : v50
  const v57 = v51 ? (v53 ? Math.max(s[140], v56) : s[140]) : v56
  const v58 = v51 || SDL_43_5_nej || v52
  const v59 = SDL_43_5 && s[83] || SDL_43_5_ir && !(s[726] && !s[82] && (s[82] || s[138] === f.selvstaendigAnmeldt))
  const v60 = Math.max(s[138], v55)
  const v61 = Math.min(s[140], v57)
  const v62 = v47 && !s[82]
  const v63 = v48 && v58
  const v64 = SDL_43_1_ir && !s[82] && v58 && v61 >= v60
  const v65 = v63 || v64
  const v66 = v63 ? (v64 ? Math.min(v55, v60) : v55) : v60
  const v67 = v63 ? (v64 ? Math.max(v57, v61) : v57) : v61
  const v68 = v62 || v63 || v64
  const v69 = v47 && s[83] || v48 && v59 || SDL_43_1_ir && s[83] && v59 || SDL_43_1_ir && !(s[726] && (!v58 || !v59 && v55 === v57) && (!s[82] && v58 || s[82] && !v58) && (s[82] || s[138] === v55))
  const SDL_43_4 = s[142] ? FIRST_DAY : v62 ? (v65 ? Math.min(s[138], v66) : s[138]) : v66
  s[2424] = SDL_43_4
  const SDL_43_4_hoej = s[142] ? NEVER : v62 ? (v65 ? Math.max(s[140], v67) : s[140]) : v67
  s[2425] = SDL_43_4_hoej
  const SDL_43_4_er = s[162] && (s[142] || s[145] && v68 || s[153] && v68)
  s[2426] = SDL_43_4_er
  const SDL_43_4_ir = !s[162] || s[142] || s[145] && v69 || s[153] && v69 || s[143]
  s[2427] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[162] && (s[142] || s[145] && v47 || s[153] && v47)
  s[2428] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[162] && (s[142] || s[145] && v48 || s[153] && v48)
  s[2429] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[162] || s[142] || s[145] && SDL_43_1_ir || s[153] && SDL_43_1_ir || s[143]
  s[2430] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v77 = s[755] ? 8500 : s[757] ? 5500 : 0
  const SDL_45_4 = s[0] ? v77 : -Infinity
  s[2434] = SDL_45_4
  const SDL_45_4_hoej = s[0] ? v77 : Infinity
  s[2435] = SDL_45_4_hoej
}

function svar_76(f, s) {
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[0] ? f.dagpengePrUge : -Infinity
  s[777] = SDL_51_1
  const SDL_51_1_hoej = s[0] ? f.dagpengePrUge : Infinity
  s[781] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v2 = f.selvstaendigForsikring === 'ingen'
  s[796] = v2
  const v3 = quotient([s[39], 2], [3], 'nærmeste', 100)
  const v4 = quotient([s[40], 2], [3], 'nærmeste', 100)
  const SDL_52_1_er = !s[0] || v2 || !(!s[42] && !s[43] && s[39] === s[40])
  s[2448] = SDL_52_1_er
  const SDL_52_1_ir = !s[0] || !v2 && s[45] || s[43]
  s[2449] = SDL_52_1_ir
  const SDL_52_1 = s[0] ? Math.min(s[39], v2 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[42] ? Math.min(v3, v4) : -Infinity)) : -Infinity
  s[778] = SDL_52_1
  const SDL_52_1_hoej = s[0] ? Math.min(s[40], v2 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[42] ? Math.max(v3, v4) : Infinity)) : Infinity
  s[782] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v9 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[3835] = v9
  const v10 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v11 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v12 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v13 = SDL_52_1_er && !(!v10 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v14 = SDL_52_1_ir || !v10
  const v15 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v16 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v17 = s[419] && SDL_52_1_er
  s[771] = v17
  const v18 = s[419] && SDL_52_1_ir
  s[774] = v18
  const SDL_53_3_er = !v9 || v17 || !s[419] && (s[766] && v13 || !s[766] && (!s[389] || v13))
  s[772] = SDL_53_3_er
  const SDL_53_3_ir = !v9 || v18 || !s[419] && (s[766] && v14 || !s[766] && s[389] && v14)
  s[775] = SDL_53_3_ir
  const SDL_53_3 = v9 ? (s[419] ? SDL_52_1 : s[766] ? (v10 ? Math.min(v11, v12) : -Infinity) : s[389] ? (v10 ? Math.min(v15, v16) : -Infinity) : 0) : -Infinity
  s[779] = SDL_53_3
  const SDL_53_3_hoej = v9 ? (s[419] ? SDL_52_1_hoej : s[766] ? (v10 ? Math.max(v11, v12) : Infinity) : s[389] ? (v10 ? Math.max(v15, v16) : Infinity) : 0) : Infinity
  s[783] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v23 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[995] = v23
  const v24 = f.ledigUdenLoen || s[167] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v23 || v24
  s[2457] = SDL_53_2
  const SDL_53_2_nej = !v23 || !v24
  s[2458] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([s[39], 100], [3700], 'nærmeste', 1)
  const v28 = quotient([s[40], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[0] ? (s[42] ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[785] = SDL_50_1
  const SDL_50_1_hoej = s[0] ? (s[42] ? Math.max(v27, v28) : Infinity) : Infinity
  s[786] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v31 = s[767] && f.timefortjeneste >= SDL_50_1
  s[3839] = v31
  const v32 = s[767] && f.timefortjeneste < SDL_50_1_hoej
  s[3840] = v32
  const v33 = f.normalTimerPrUge >= 3700
  s[3841] = v33
  const v34 = v32 || !v33
  s[3838] = v34
  const v35 = v31 || s[768]
  const v36 = v35 && v33
  s[3837] = v36
  const v37 = Math.min(f.timefortjeneste, SDL_50_1)
  const v38 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v39 = v37 <= -Infinity
  const v40 = quotient([v37, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v41 = quotient([v38, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v42 = s[767] && !(v39 && (!s[767] || !s[768] && v37 === v38))
  const v43 = Math.min(s[39], v39 ? -Infinity : Math.min(v40, v41))
  const v44 = Math.min(s[40], v39 ? Infinity : Math.max(v40, v41))
  const v45 = s[768] || v39 || s[43]
  const v46 = v34 && v42
  const v47 = v36 || v46
  const v48 = v36 && s[43] || v34 && v45
  const SDL_47_1 = s[142] ? -Infinity : v36 ? (v46 ? Math.min(s[39], v43) : s[39]) : v43
  s[791] = SDL_47_1
  const SDL_47_1_hoej = s[142] ? Infinity : v36 ? (v46 ? Math.max(s[40], v44) : s[40]) : v44
  s[792] = SDL_47_1_hoej
  const SDL_47_1_er = s[142] || s[145] && v47 || s[769] && v47 || s[157] && v47
  s[790] = SDL_47_1_er
  const SDL_47_1_ir = s[142] || s[145] && v48 || s[769] && v48 || s[157] && v48 || s[143]
  s[794] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v53 = Math.max(0, s[770])
  const v54 = v53 >= 3700
  s[3844] = v54
  const v55 = v32 || !v54
  s[3843] = v55
  const v56 = v35 && v54
  s[3842] = v56
  const v57 = quotient([v37, v53], [100], 'nærmeste', 1)
  const v58 = quotient([v38, v53], [100], 'nærmeste', 1)
  const v59 = Math.min(s[39], v39 ? -Infinity : Math.min(v57, v58))
  const v60 = Math.min(s[40], v39 ? Infinity : Math.max(v57, v58))
  const v61 = v55 && v42
  const v62 = v56 || v61
  const v63 = v56 ? (v61 ? Math.min(s[39], v59) : s[39]) : v59
  const v64 = v56 ? (v61 ? Math.max(s[40], v60) : s[40]) : v60
  const v65 = v56 && s[43] || v55 && v45
  const v66 = Math.max(SDL_47_1, v63)
  const v67 = Math.min(SDL_47_1_hoej, v64)
  const v68 = SDL_53_2 && SDL_47_1_er
  const v69 = SDL_53_2_nej && v62
  const v70 = !v23 && SDL_47_1_er && v62 && v67 >= v66
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v63, v66) : v63) : v66
  const v73 = v69 ? (v70 ? Math.max(v64, v67) : v64) : v67
  const SDL_53_1_er = !s[0] || v68 || v69 || v70
  s[773] = SDL_53_1_er
  const SDL_53_1_ir = !s[0] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v65 || !v23 && SDL_47_1_ir && v65 || !v23 && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v62 || !v65 && v63 === v64) && (SDL_47_1_er && v62 || !SDL_47_1_er && !v62) && (!SDL_47_1_er || SDL_47_1 === v63))
  s[776] = SDL_53_1_ir
  const SDL_53_1 = s[0] ? (v68 ? (v71 ? Math.min(SDL_47_1, v72) : SDL_47_1) : v72) : -Infinity
  s[780] = SDL_53_1
  const SDL_53_1_hoej = s[0] ? (v68 ? (v71 ? Math.max(SDL_47_1_hoej, v73) : SDL_47_1_hoej) : v73) : Infinity
  s[784] = SDL_53_1_hoej
}

function svar_77(f, s) {
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[0] || s[167] || s[162] && (s[771] || !s[419] && s[772]) || !s[162] && s[773]
  s[2438] = SDL_46_1_er
  const SDL_46_1_ir = !s[0] || s[167] && !s[0] || !s[167] && (s[162] && (s[774] || !s[419] && s[775]) || !s[162] && s[776])
  s[2439] = SDL_46_1_ir
  const SDL_46_1 = s[0] ? (s[167] ? s[777] : s[162] ? (s[419] ? s[778] : s[779]) : s[780]) : -Infinity
  s[2436] = SDL_46_1
  const SDL_46_1_hoej = s[0] ? (s[167] ? s[781] : s[162] ? (s[419] ? s[782] : s[783]) : s[784]) : Infinity
  s[2437] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v4 = Math.min(s[785], f.timeloenHosArbejdsgiveren)
  const v5 = Math.min(s[786], f.timeloenHosArbejdsgiveren)
  const v6 = v4 <= -Infinity
  const v7 = quotient([v4, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v8 = quotient([v5, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v9 = s[767] && !(v6 && (!s[767] || !s[768] && v4 === v5))
  const v10 = s[768] || v6
  const SDL_47_1_3 = s[142] ? -Infinity : v6 ? -Infinity : Math.min(v7, v8)
  s[2440] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[142] ? Infinity : v6 ? Infinity : Math.max(v7, v8)
  s[2441] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[142] || s[145] && v9 || s[153] && v9
  s[2442] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[142] || s[145] && v10 || s[153] && v10 || s[143]
  s[2443] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[0] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[2444] = SDL_50_4
  const SDL_50_4_hoej = s[0] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[2445] = SDL_50_4_hoej
  const SDL_50_4_er = s[146] && (!s[0] || SDL_47_1_3_er)
  s[2446] = SDL_50_4_er
  const SDL_50_4_ir = !s[146] || !s[0] || SDL_47_1_3_ir
  s[2447] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v19 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v20 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 })
  const v21 = v19 > -Infinity && v20 < Infinity
  const v22 = quotient([v19, 1], [1], 'nærmeste', 1)
  const v23 = quotient([v20, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[0] ? (v21 ? Math.min(v22, v23) : -Infinity) : -Infinity
  s[2450] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[0] ? (v21 ? Math.max(v22, v23) : Infinity) : Infinity
  s[2451] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[146] && (!s[0] || !(!v21 && v19 === v20))
  s[2452] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[146] || !s[0] || !v21
  s[2453] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v28 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[0] ? v28 : -Infinity
  s[2454] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[0] ? v28 : Infinity
  s[2455] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[146] || !s[0]
  s[2456] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v32 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[3845] = v32
  const v33 = intersectTable(ALL_DAYS, HELLIGDAGE_2)
  const v34 = v32 && countDays(v33, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[0] || v34
  s[2459] = SDL_53a_1
  const SDL_53a_1_nej = !s[0] || !v34
  s[2460] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v37 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v38 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v39 = intersect(v37, v38)
  const v40 = from(v39, 13332 /* 2006-07-03 */)
  const v41 = dayReaching(v40, 13332 /* 2006-07-03 */, 1)
  s[3846] = v41
  const SDL_53a_2_eksakt = v41 >= 16659 /* 2015-08-12 */
  s[874] = SDL_53a_2_eksakt
  const v43 = v41 >= NEVER
  s[873] = v43
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v40
  s[2461] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v40
  s[2462] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v43 || !SDL_53a_2_eksakt
  s[2464] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v47 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[3847] = v47
  const v48 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[3851] = v48
  const v49 = s[146] && v48
  const v50 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[3848] = v50
  const v51 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[3849] = v51
  const v52 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[3850] = v52
  const v53 = v51 && !v52 && v49
  const SDL_53b_1 = !s[0] || v47 && (!s[787] && v49 || s[787] && (!v50 || v53))
  s[2465] = SDL_53b_1
  const SDL_53b_1_nej = !s[0] || !v47 || !s[787] && !v49 || s[787] && (!v50 || !v53)
  s[2466] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[0] || v47 && s[787] && !v50
  s[2467] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[0] ? Math.min(f.loenUnderSygdomPrUge, s[780]) : -Infinity
  s[2468] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[0] ? Math.min(f.loenUnderSygdomPrUge, s[784]) : Infinity
  s[2469] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[788] && (!s[0] || s[773])
  s[2470] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[788] && (!s[0] || s[776]) || s[789] || s[150]
  s[2471] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v61 = Math.min(s[39], SDL_47_1_3)
  const v62 = Math.min(s[40], SDL_47_1_3_hoej)
  const v63 = SDL_47_1_3_ir || s[43]
  const v64 = s[145] && SDL_47_1_3_er
  const v65 = s[769] && SDL_47_1_3_er
  const v66 = s[157] && s[790]
  const v67 = v65 || v66
  const v68 = v65 ? (v66 ? Math.min(s[791], v61) : v61) : s[791]
  const SDL_56_1_beloeb = s[142] ? -Infinity : v64 ? (v67 ? Math.min(v61, v68) : v61) : v68
  s[2472] = SDL_56_1_beloeb
  const v70 = v65 ? (v66 ? Math.max(s[792], v62) : v62) : s[792]
  const SDL_56_1_beloeb_hoej = s[142] ? Infinity : v64 ? (v67 ? Math.max(v62, v70) : v62) : v70
  s[2473] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[793] && (s[142] || v64 || v65 || v66)
  s[2474] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[793] && (s[142] || s[145] && v63 || s[769] && v63 || s[157] && s[794] || s[143]) || s[795] || s[150]
  s[2475] = SDL_56_1_beloeb_ir
}

function svar_78(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[875] = v0
  const v1 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[3853] = v1
  const v2 = f.skoennedeFravaersdage >= 10
  s[3857] = v2
  const v3 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v2
  s[3856] = v3
  const v4 = f.dageBetaltForLidelsen >= 14
  s[3858] = v4
  const v5 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[3855] = v5
  const v6 = f.dageBetaltForLidelsen >= 15
  s[3859] = v6
  const v7 = f.dageBetaltForLidelsen >= 21
  s[3860] = v7
  const v8 = !v1 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v4) || v1 && (!v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v6) || v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v7))
  const SDL_56_2 = !v0 || v8
  s[2476] = SDL_56_2
  const SDL_56_2_nej = !v0 || !v8
  s[2477] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v11 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v0 || v11
  s[2479] = SDL_56_3
  const SDL_56_3_nej = !v0 || !v11
  s[2480] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v14 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v0 ? v14 : FIRST_DAY
  s[2481] = SDL_56_4
  const SDL_56_4_hoej = v0 ? v14 : NEVER
  s[2482] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v17 = f.fravaersdageSidsteAar >= 10
  s[3862] = v17
  const v18 = v17 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v0 || v18
  s[2483] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v0 || !v18
  s[2484] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v21 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[3863] = v21
  const v22 = v21 && s[796] && v3 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v0 || v22
  s[2485] = SDL_58a_1
  const SDL_58a_1_nej = !v0 || !v22
  s[2486] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v25 = !s[82] && s[604] >= f.refusionskravFremsat
  s[3864] = v25
  const v26 = !s[82] && s[603] < f.refusionskravFremsat
  s[3865] = v26
  const v27 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3866] = v27
  const v28 = v26 || !v27
  const v29 = v25 || s[83]
  const v30 = v29 && v27
  const v31 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3867] = v31
  const v32 = v26 || !v31
  const v33 = v29 && v31
  const SDL_59_6 = s[146] && (s[142] || s[145] && v30 || s[797] && v30 || s[798] && v33 || s[799] && v33)
  s[2491] = SDL_59_6
  const SDL_59_6_nej = s[146] && (s[142] || s[145] && v28 || s[797] && v28 || s[798] && v32 || s[799] && v32)
  s[2492] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v36 = !s[82] && s[800] >= f.arbejdsgiverAnmeldt
  s[3871] = v36
  const v37 = !s[82] && s[801] < f.arbejdsgiverAnmeldt
  s[3872] = v37
  const v38 = v36 || s[802] || SDL_59_6
  s[3868] = v38
  const v39 = SDL_59_6_nej || s[803]
  const v40 = (v37 || s[83]) && (s[804] || s[83]) && v39 && (v37 || s[804] || SDL_59_6_nej)
  s[3869] = v40
  const v41 = s[83] && s[803]
  s[3870] = v41
  const v42 = shiftMonths(f.refusionskravFremsat, -3)
  const v43 = Math.max(f.arbejdsgiverAnmeldt, v42)
  const v44 = Math.max(v42, v43)
  const v45 = Math.min(v42, v43)
  const v46 = v41 && v42 !== v43
  const v47 = v41 && v45 >= v44
  const v48 = v40 || v47
  const v49 = v47 ? Math.min(v43, v44) : v43
  const v50 = v40 ? v49 : v44
  const v51 = v38 ? (v48 ? Math.min(v42, v50) : v42) : v50
  const v52 = v47 ? Math.max(v43, v45) : v43
  const v53 = v40 ? v52 : v45
  const v54 = v38 ? (v48 ? Math.max(v42, v53) : v42) : v53
  const v55 = v38 || v40 || v47
  const v56 = !s[82] && s[749] >= f.arbejdsgiverAnmeldt
  s[3875] = v56
  const v57 = !s[82] && s[748] < f.arbejdsgiverAnmeldt
  s[3876] = v57
  const v58 = !s[82] && s[80] < shiftDays(s[140], 30)
  s[3877] = v58
  const v59 = !s[82] && s[80] >= shiftDays(s[138], 30)
  s[3878] = v59
  const v60 = v56 || v58 || SDL_59_6
  s[3873] = v60
  const v61 = (v57 || s[83]) && (v59 || s[83]) && v39 && (v57 || v59 || SDL_59_6_nej)
  s[3874] = v61
  const v62 = v61 || v47
  const v63 = v61 ? v49 : v44
  const v64 = v61 ? v52 : v45
  const v65 = s[145] && v55
  const v66 = s[736] && v55
  const v67 = s[724] && (v60 || v61 || v47)
  const v68 = s[751] || v67
  const v69 = s[751] ? FIRST_DAY : v60 ? (v62 ? Math.min(v42, v63) : v42) : v63
  const v70 = v66 || v68
  const v71 = v66 ? (v68 ? Math.min(v51, v69) : v51) : v69
  const SDL_59_2 = s[142] ? FIRST_DAY : v65 ? (v70 ? Math.min(v51, v71) : v51) : v71
  s[2487] = SDL_59_2
  const v73 = s[751] ? NEVER : v60 ? (v62 ? Math.max(v42, v64) : v42) : v64
  const v74 = v66 ? (v68 ? Math.max(v54, v73) : v54) : v73
  const SDL_59_2_hoej = s[142] ? NEVER : v65 ? (v70 ? Math.max(v54, v74) : v54) : v74
  s[2488] = SDL_59_2_hoej
  const SDL_59_2_er = s[146] && (s[142] || v65 || v66 || s[751] || v67)
  s[2489] = SDL_59_2_er
  const SDL_59_2_ir = !s[146] || s[142] || s[145] && v46 || s[736] && v46 || s[751] || s[724] && v46 || s[143]
  s[2490] = SDL_59_2_ir
}

function svar_79(f, s) {
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v0 = s[805] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[0] || v0
  s[2493] = SDL_82_1
  const SDL_82_1_nej = !s[0] || !v0
  s[2494] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v3 = f.hjaelpemiddelKoebtFoerBevilling && f.saerligGrundTilKoebFoerBevilling === false
  const SEL_112_1_forud = !s[806] || v3
  s[2498] = SEL_112_1_forud
  const SEL_112_1_forud_nej = !s[806] || !v3
  s[2499] = SEL_112_1_forud_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const v6 = f.hjaelpemidletAfhjaelperVaesentligt || f.hjaelpemidletLetterHjemmetVaesentligt || f.hjaelpemidletErNoedvendigtForErhverv
  s[3879] = v6
  const SEL_112_1 = !s[806] || f.funktionsevnenErVarigtNedsat && v6 && f.hjaelpemidletErBedstOgBilligst && (SEL_112_1_forud_nej || !s[806])
  s[2495] = SEL_112_1
  const SEL_112_1_nej = !s[806] || f.funktionsevnenErVarigtNedsat === false || !v6 || f.hjaelpemidletErBedstOgBilligst === false || SEL_112_1_forud
  s[2496] = SEL_112_1_nej
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v9 = f.vurderingsdato >= 15400 /* 2012-03-01 */
  s[3880] = v9
  const v10 = f.boernIHjemmetVedSaerligStoette >= 1
  s[3884] = v10
  const v11 = f.vurderingsdato <= 14517 /* 2009-09-30 */
  s[975] = v11
  const v12 = f.vurderingsdato >= 17532 /* 2018-01-01 */
  s[3882] = v12
  const v13 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[2978] = v13
  const v14 = v11 || v12 && s[807] || s[205] && v13 || s[570]
  const v15 = SATS_67(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = f.boernIHjemmetVedSaerligStoette - 1
  const v19 = Math.round(65000 * v18 / 100) * 100
  const v20 = v17 === Infinity
  const v21 = v16 === -Infinity
  const v22 = v21 ? -Infinity : v16 - v19
  const v23 = v20 ? Infinity : v17 - v19
  const v24 = Math.round(55000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v25 = f.boernUdeVedSaerligStoette <= 0
  s[3885] = v25
  const v26 = SATS_68(f.vurderingsdato)
  const v27 = v14 ? -Infinity : v26
  const v28 = v14 ? Infinity : v26
  const v29 = f.boernUdeVedSaerligStoette - 1
  const v30 = Math.round(55000 * v29 / 100) * 100
  const v31 = v28 === Infinity
  const v32 = v27 === -Infinity
  const v33 = SATS_69(f.vurderingsdato)
  const v34 = v14 ? -Infinity : v33
  const v35 = v14 ? Infinity : v33
  const v36 = Math.round(75000 * v18 / 100) * 100
  const v37 = v21 ? -Infinity : v16 - v36
  const v38 = v20 ? Infinity : v17 - v36
  const v39 = Math.round(60000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v40 = Math.round(60000 * v29 / 100) * 100
  const v41 = v25 ? v34 : v32 ? -Infinity : v27 - v40
  const v42 = v25 ? v35 : v31 ? Infinity : v28 - v40
  const v43 = Math.round(80000 * v18 / 100) * 100
  const v44 = v21 ? -Infinity : v16 - v43
  const v45 = v20 ? Infinity : v17 - v43
  const v46 = v45 === Infinity
  const v47 = v44 === -Infinity
  const v48 = Math.round(65000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v49 = Math.round(65000 * v29 / 100) * 100
  const v50 = v25 ? v34 : v32 ? -Infinity : v27 - v49
  const v51 = v25 ? v35 : v31 ? Infinity : v28 - v49
  const v52 = Math.round(85000 * v18 / 100) * 100
  const v53 = v21 ? -Infinity : v16 - v52
  const v54 = v20 ? Infinity : v17 - v52
  const v55 = v54 === Infinity
  const v56 = v53 === -Infinity
  const v57 = Math.round(70000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v58 = Math.round(70000 * v29 / 100) * 100
  const v59 = Math.round(95000 * v18 / 100) * 100
  const v60 = v21 ? -Infinity : v16 - v59
  const v61 = v20 ? Infinity : v17 - v59
  const v62 = Math.round(75000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v63 = Math.round(75000 * v29 / 100) * 100
  const SSBEK_3_1_ir = !s[534] || !v9 && v14 || v9 && (!s[242] && v14 || s[242] && (!s[808] && v14 || s[808] && (!v12 && v14 || v12 && (!s[809] || !s[58] && v14 || s[58] && (!s[205] && v14 || s[205] && (!s[192] || s[570] || v14))))))
  s[817] = SSBEK_3_1_ir
  const SSBEK_3_1 = s[534] ? (v9 ? (s[242] ? (s[808] ? (v12 ? (s[809] ? (s[58] ? (s[205] ? (s[192] ? (s[570] ? -Infinity : Math.max(0, v10 ? (v60 === -Infinity ? -Infinity : v60 - v62) : v25 ? v34 : v32 ? -Infinity : v27 - v63)) : -Infinity) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v57) : v25 ? v34 : v32 ? -Infinity : v27 - v58)) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v48) : v50)) : -Infinity) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v48) : v50)) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v39) : v41)) : Math.max(0, v10 ? (v37 === -Infinity ? -Infinity : v37 - v39) : v41)) : Math.max(0, v10 ? (v22 === -Infinity ? -Infinity : v22 - v24) : v25 ? v34 : v32 ? -Infinity : v27 - v30)) : -Infinity
  s[813] = SSBEK_3_1
  const SSBEK_3_1_hoej = s[534] ? (v9 ? (s[242] ? (s[808] ? (v12 ? (s[809] ? (s[58] ? (s[205] ? (s[192] ? (s[570] ? Infinity : Math.max(0, v10 ? (v61 === Infinity ? Infinity : v61 - v62) : v25 ? v35 : v31 ? Infinity : v28 - v63)) : Infinity) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v57) : v25 ? v35 : v31 ? Infinity : v28 - v58)) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v48) : v51)) : Infinity) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v48) : v51)) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v39) : v42)) : Math.max(0, v10 ? (v38 === Infinity ? Infinity : v38 - v39) : v42)) : Math.max(0, v10 ? (v23 === Infinity ? Infinity : v23 - v24) : v25 ? v35 : v31 ? Infinity : v28 - v30)) : Infinity
  s[814] = SSBEK_3_1_hoej
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v67 = f.ydelseVedSaerligStoette === 'revalidering'
  s[3888] = v67
  const v68 = v67 && f.behovetBortfalderEfterRevalidering
  s[3887] = v68
  const v69 = f.faaetHjaelp3MaanederAf18 && !v68
  s[3886] = v69
  const v70 = f.boernIHjemmetVedSaerligStoette === 0
  s[3890] = v70
  const v71 = f.boernUdeVedSaerligStoette === 0
  s[3891] = v71
  const v72 = v70 && v71
  s[3889] = v72
  const v73 = Math.round(f.hidtidigNettoindtaegt * 9 / 10)
  const v74 = v72 ? Math.max(v73, f.nettoForsoergersats) : v73
  const v75 = v69 ? Math.min(v74, f.nettoHoejesteDagpenge) : v74
  const SSBEK_6_1 = s[534] ? (s[60] ? -Infinity : v75) : -Infinity
  s[815] = SSBEK_6_1
  const SSBEK_6_1_hoej = s[534] ? (s[60] ? Infinity : v75) : Infinity
  s[816] = SSBEK_6_1_hoej
  const v78 = s[810] || s[811]
  s[819] = v78
  const SSBEK_6_1_ir = s[812] && (!s[534] || s[60]) || v78
  s[818] = SSBEK_6_1_ir
}

function svar_80(f, s) {
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v0 = Math.max(0, -s[813] === Infinity ? Infinity : f.nettoboligudgift - s[813])
  const v1 = Math.max(0, f.nettoindtaegtVedSaerligStoette - f.nettohjaelpAlene)
  const SSBEK_5_1 = s[534] ? (s[60] ? -Infinity : Math.max(0, Math.min(Math.max(0, -s[814] === -Infinity ? -Infinity : f.nettoboligudgift - s[814]) - v1, s[815] === -Infinity ? -Infinity : s[815] - f.nettoindtaegtVedSaerligStoette))) : -Infinity
  s[2502] = SSBEK_5_1
  const SSBEK_5_1_hoej = s[534] ? (s[60] ? Infinity : Math.max(0, Math.min(v0 === Infinity ? Infinity : v0 - v1, s[816] === Infinity ? Infinity : s[816] - f.nettoindtaegtVedSaerligStoette))) : Infinity
  s[2503] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[812] && (!s[534] || s[60] || s[812])
  s[2504] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[812] && (!s[534] || s[60] || s[817] || s[818]) || s[819]
  s[2505] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const SSBEK_10_1 = s[534] ? (s[60] ? -Infinity : Math.min(SSBEK_5_1, f.nettoLaaneudgifter)) : -Infinity
  s[2506] = SSBEK_10_1
  const SSBEK_10_1_hoej = s[534] ? (s[60] ? Infinity : Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter)) : Infinity
  s[2507] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[812] && (!s[534] || s[60] || SSBEK_5_1_er)
  s[2508] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[812] && (!s[534] || s[60] || SSBEK_5_1_ir) || s[819]
  s[2509] = SSBEK_10_1_ir
  // STATSFLEKSBEK.11: Statens refusion af lønnen i et fleksjob (BEK 2270/2020 § 11, stk. 1)
  const v10 = f.fleksjobStartede >= 11778 /* 2002-04-01 */
  s[999] = v10
  const v11 = v10 ? 5000 : 10000
  const STATSFLEKSBEK_11 = s[0] ? v11 : -Infinity
  s[2510] = STATSFLEKSBEK_11
  const STATSFLEKSBEK_11_hoej = s[0] ? v11 : Infinity
  s[2511] = STATSFLEKSBEK_11_hoej
  const STATSFLEKSBEK_11_er = f.ansatIFleksjob && f.omfattetAfStatensFleksjobordning
  s[998] = STATSFLEKSBEK_11_er
  const STATSFLEKSBEK_11_ir = !STATSFLEKSBEK_11_er || !s[0]
  s[876] = STATSFLEKSBEK_11_ir
  // STATSFLEKSBEK.11.3: Statens refusion har et loft over lønnen (BEK 2270/2020 § 11, stk. 3)
  const v16 = f.fleksjobStartede <= 13333 /* 2006-07-04 */
  s[3901] = v16
  const v17 = v16 || f.fleksjobAftaltSenest4Juli2006
  s[1000] = v17
  const STATSFLEKSBEK_11_3 = STATSFLEKSBEK_11_er && (!s[0] || !v17)
  s[2513] = STATSFLEKSBEK_11_3
  const STATSFLEKSBEK_11_3_nej = STATSFLEKSBEK_11_er && (!s[0] || v17)
  s[2514] = STATSFLEKSBEK_11_3_nej
}

function svar_81(f, s) {
  const v0 = s[0] ? 0 : 4
  s[861] = v0
  const v1 = s[820] ? 4 : 0
  s[1010] = v1
  const v2 = s[1] ? 4 : 0
  s[1014] = v2
  const v3 = s[2] ? 0 : 4
  s[1025] = v3
  const v4 = s[235] ? 4 : 0
  s[1040] = v4
  const v5 = (s[227] ? 1 : 0) + v4
  s[1037] = v5
  const v6 = f.vurderingsdato >= 16307 /* 2014-08-25 */
  s[888] = v6
  const v7 = s[23] ? 0 : 4
  s[1043] = v7
  const v8 = 1 + v0
  s[1112] = v8
  const v9 = s[821] ? 1 : 0
  s[1121] = v9
  const v10 = s[822] ? 1 : 0
  s[1130] = v10
  const v11 = v10 + (s[823] ? 4 : 0)
  s[1134] = v11
  const v12 = s[21] ? 0 : 4
  s[1165] = v12
  const v13 = s[32] ? 4 : 0
  s[1794] = v13
  const v14 = (f.erVisiteretTilFleksjob ? 1 : 0) + v13
  s[1175] = v14
  const v15 = (s[767] ? 1 : 0) + (s[768] ? 4 : 0)
  s[1184] = v15
  const v16 = 1 + v7
  s[1187] = v16
  const v17 = s[824] ? 0 : 4
  s[1220] = v17
  const v18 = s[825] ? 1 : 0
  s[1239] = v18
  const v19 = v18 + (s[826] ? 4 : 0)
  s[1242] = v19
  const v20 = s[827] ? 1 : 0
  s[1246] = v20
  const v21 = s[828] ? 1 : 0
  s[1251] = v21
  const v22 = s[829] ? 4 : 0
  s[1281] = v22
  const v23 = f.soegteHjaelpDen >= 18262 /* 2020-01-01 */
  s[906] = v23
  const v24 = s[4] ? 0 : 4
  s[1287] = v24
  const v25 = s[193] ? 1 : 0
  s[1297] = v25
  const v26 = v25 + (s[830] ? 4 : 0)
  s[1290] = v26
  const v27 = (s[831] ? 1 : 0) + (s[832] ? 2 : 0) + (s[833] ? 4 : 0)
  s[1299] = v27
  const v28 = (s[834] ? 1 : 0) + (s[835] ? 2 : 0) + v0
  s[1300] = v28
  const v29 = s[197] ? 1 : 0
  s[1301] = v29
  const v30 = s[65] ? 1 : 0
  s[908] = v30
  const v31 = s[836] ? 1 : 0
  s[1306] = v31
  const v32 = s[837] ? 1 : 0
  s[1315] = v32
  const v33 = 1 + (s[838] ? 4 : 0)
  s[1325] = v33
  const v34 = s[71] ? 0 : 1
  s[1334] = v34
  const v35 = f.vurderingsdato >= 13859 /* 2007-12-12 */
  s[910] = v35
  const v36 = s[192] ? 0 : 4
  s[1348] = v36
  const v37 = s[192] ? 1 : 0
  s[2840] = v37
  const v38 = s[192] ? 1 : 4
  s[1351] = v38
  const v39 = s[839] ? 4 : 0
  s[1381] = v39
  const v40 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[921] = v40
  const v41 = f.ressourceforloebErBevilget ? 1 : 0
  s[1406] = v41
  const v42 = s[208] ? 4 : 0
  s[1417] = v42
  const v43 = v41 + v42
  s[1397] = v43
  const v44 = s[203] ? 4 : 0
  s[1403] = v44
  const v45 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[3018] = v45
  const v46 = s[840] ? 4 : 0
  s[1407] = v46
  const v47 = f.vurderingsdato >= 14512 /* 2009-09-25 */
  s[926] = v47
  const v48 = !s[841] && !s[842]
  s[1433] = v48
  const v49 = s[277] ? 4 : 0
  s[1443] = v49
  const v50 = s[843] ? 4 : 0
  s[1449] = v50
  const v51 = s[844] ? 4 : 0
  s[1466] = v51
  const v52 = s[845] ? 1 : 0
  s[1485] = v52
  const v53 = s[846] ? 1 : 0
  s[1490] = v53
  const v54 = (s[847] ? 1 : 0) + (s[848] ? 4 : 0)
  s[1494] = v54
  const v55 = s[849] ? 1 : 0
  s[1542] = v55
  const v56 = f.revalideringErBevilget ? 1 : 0
  s[1545] = v56
  const v57 = s[850] ? 1 : 0
  s[1554] = v57
  const v58 = s[851] ? 1 : 0
  s[1571] = v58
  const v59 = s[852] ? 1 : 0
  s[1576] = v59
  const v60 = s[291] ? 4 : 0
  s[1589] = v60
  const v61 = s[853] ? 4 : 0
  s[1598] = v61
  const v62 = s[278] ? 1 : 0
  s[1622] = v62
  const v63 = s[361] ? 1 : 0
  s[1633] = v63
  const v64 = s[854] ? 4 : 0
  s[1636] = v64
  const v65 = s[812] ? 1 : 0
  s[1646] = v65
  const v66 = s[855] ? 0 : 4
  s[1654] = v66
  const v67 = s[449] ? 4 : 0
  s[1661] = v67
  const v68 = s[2] ? 1 : 0
  s[960] = v68
  const v69 = s[190] ? 0 : 4
  s[1693] = v69
  const v70 = f.bruddetSkete >= 19899 /* 2024-06-25 */
  s[3285] = v70
  const v71 = s[442] ? 1 : 0
  s[964] = v71
  const v72 = s[442] ? 1 : 4
  s[1726] = v72
  const v73 = s[190] ? 1 : 0
  s[904] = v73
  const v74 = s[190] ? 1 : 4
  s[1751] = v74
  const v75 = s[0] ? 0 : 2
  s[1778] = v75
  const v76 = 1 + (s[856] ? 4 : 0)
  s[1827] = v76
  const v77 = s[857] ? 0 : 4
  s[1851] = v77
  const v78 = s[858] ? 1 : 0
  s[1884] = v78
  const v79 = s[859] ? 1 : 0
  s[1889] = v79
}

function svar_82(f, s) {
  const v0 = s[278] ? 1 : 4
  s[1912] = v0
  const v1 = f.fikHjaelpTilBoligindskud ? 1 : 0
  s[1931] = v1
  const v2 = s[860] ? 4 : 0
  s[1933] = v2
  const v3 = (s[0] ? 0 : 1) + 2 + s[861]
  s[1952] = v3
  const v4 = s[862] ? 1 : 0
  s[1959] = v4
  const v5 = s[550] ? 0 : 4
  s[1962] = v5
  const v6 = 1 + (s[568] ? 0 : 4)
  s[2023] = v6
  const v7 = !s[863] && !s[864]
  s[2028] = v7
  const v8 = f.anmodningEfterOffentlighedslovenModtaget >= 13332 /* 2006-07-03 */
  s[3606] = v8
  const v9 = s[865] ? 4 : 0
  s[2100] = v9
  const v10 = s[866] ? 0 : 4
  s[2130] = v10
  const v11 = s[867] ? 0 : 4
  s[2141] = v11
  const v12 = s[868] ? 0 : 4
  s[2181] = v12
  const v13 = s[869] ? 0 : 4
  s[2191] = v13
  const v14 = s[870] ? 1 : 0
  s[2200] = v14
  const v15 = s[150] ? 4 : 0
  s[2214] = v15
  const v16 = s[82] ? 0 : 1
  s[2215] = v16
  const v17 = s[83] ? 4 : 0
  s[2216] = v17
  const v18 = s[803] ? 4 : 0
  s[2238] = v18
  const v19 = s[871] ? 1 : 0
  s[2294] = v19
  const v20 = !s[82] && !s[872]
  s[2317] = v20
  const v21 = s[650] ? 1 : 0
  s[2324] = v21
  const v22 = s[131] ? 4 : 0
  s[2360] = v22
  const v23 = s[133] ? 4 : 0
  s[2361] = v23
  const v24 = !s[873] && !s[874]
  s[2463] = v24
  const v25 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[997] = v25
  const v26 = s[875] ? 0 : 4
  s[2478] = v26
  const v27 = s[806] ? 0 : 4
  s[2497] = v27
  const v28 = s[876] ? 4 : 0
  s[2512] = v28
  const v29 = s[60] ? 2 : 0
  s[961] = v29
  const v30 = s[0] ? 1 : 0
  s[885] = v30
  const v31 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[902] = v31
  const v32 = v31 ? v30 : v29
  s[2515] = v32
  const v33 = s[2] ? 2 : 0
  s[895] = v33
  const v34 = s[877] ? v30 : v33
  s[2516] = v34
  const v35 = s[79] ? 1 : 0
  s[913] = v35
  const v36 = !s[82] && !s[83] && s[140] < NEVER
  s[915] = v36
  const v37 = s[138] >= 16440 /* 2015-01-05 */
  s[2916] = v37
  const v38 = s[138] >= 15012 /* 2011-02-07 */
  s[3662] = v38
  const v39 = v38 ? 2 : 0
  s[918] = v39
  const v40 = s[140] <= 16439 /* 2015-01-04 */
  s[2915] = v40
  const v41 = s[138] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[917] = v41
  const v42 = s[140] <= 15011 /* 2011-02-06 */
  s[916] = v42
  const v43 = v36 ? (v42 ? v41 : v40 ? v39 : v37 ? 3 : 0) : 0
  s[2519] = v43
  const v44 = s[472] ? 3 : 0
  s[2523] = v44
  const v45 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[2522] = v45
  const v46 = f.vurderingsdato <= 13878 /* 2007-12-31 */
  s[2521] = v46
  const v47 = s[472] ? 2 : 0
  s[2531] = v47
  const v48 = s[878] ? 2 : 0
  s[2538] = v48
  const v49 = s[879] ? 1 : 0
  s[2537] = v49
  const v50 = f.brevetSendtDen <= 15521 /* 2012-06-30 */
  s[2536] = v50
  const v51 = s[278] ? 5 : 0
  s[2547] = v51
  const v52 = s[58] ? 4 : 0
  s[919] = v52
  const v53 = s[388] ? 3 : 0
  s[2546] = v53
  const v54 = s[4] ? 2 : 0
  s[2545] = v54
  const v55 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[2544] = v55
  const v56 = s[226] ? 4 : 0
  s[939] = v56
  const v57 = s[236] ? 3 : 0
  s[941] = v57
  const v58 = f.vurderingsdato <= 16189 /* 2014-04-29 */
  s[940] = v58
  const v59 = s[58] ? 3 : 0
  s[897] = v59
  const v60 = s[877] ? v30 : s[880] ? v33 : v59
  s[938] = v60
  const v61 = s[227] && !s[228]
  s[2569] = v61
  const v62 = s[29] ? 4 : 0
  s[2571] = v62
  const v63 = f.vurderingsdato <= 16306 /* 2014-08-24 */
  s[894] = v63
  const v64 = s[22] ? 2 : 0
  s[893] = v64
  const v65 = s[21] ? 1 : 0
  s[2570] = v65
  const v66 = f.vurderingsdato <= 13502 /* 2006-12-20 */
  s[892] = v66
  const v67 = s[29] ? 2 : 0
  s[890] = v67
  const v68 = s[23] ? 1 : 0
  s[889] = v68
  const v69 = s[571] ? v68 : v67
  s[2603] = v69
  const v70 = f.vurderingsdato >= 13854 /* 2007-12-07 */ ? 2 : 0
  s[2645] = v70
  const v71 = f.vurderingsdato <= 13853 /* 2007-12-06 */
  s[2644] = v71
  const v72 = v71 ? v30 : v70
  s[2607] = v72
  const v73 = f.hensynModRepraesentation ? 1 : f.andenLovBegraenserRepraesentation ? 2 : 0
  s[2609] = v73
  const v74 = v72 === 2
  s[2610] = v74
  const v75 = v72 === 1
  s[2608] = v75
  const v76 = s[4] ? 3 : 0
  s[899] = v76
  const v77 = v71 ? v30 : s[373] ? v70 : f.vurderingsdato <= 16181 /* 2014-04-21 */ ? v76 : f.vurderingsdato >= 16182 /* 2014-04-22 */ ? 4 : 0
  s[881] = v77
  const v78 = f.vurderingsdato <= 19904 /* 2024-06-30 */
  s[2646] = v78
  const v79 = f.fristForAfgoerelsenBrydes ? 1 : f.hensynModAtVentePaaAktindsigt ? 2 : 0
  s[2648] = v79
}

function svar_83(f, s) {
  const v0 = s[881] === 4
  s[2651] = v0
  const v1 = s[881] === 3
  s[2650] = v1
  const v2 = s[881] === 2
  s[2649] = v2
  const v3 = s[881] === 1
  s[2647] = v3
  const v4 = s[5] && !s[882] && s[0] ? s[881] : 0
  s[2658] = v4
  const v5 = f.restenRoeberHensynet ? 1 : f.restenErKlartVildledende ? 2 : f.restenErUdenMening ? 3 : 0
  s[2659] = v5
  const v6 = f.anmodningOmAktindsigtModtaget <= 13853 /* 2007-12-06 */ ? (s[883] ? 1 : 0) : f.anmodningOmAktindsigtModtaget <= 16070 /* 2013-12-31 */ ? (f.anmodningOmAktindsigtModtaget >= 13854 /* 2007-12-07 */ ? 2 : 0) : f.anmodningOmAktindsigtModtaget <= 16181 /* 2014-04-21 */ ? (s[884] ? 3 : 0) : f.anmodningOmAktindsigtModtaget >= 16182 /* 2014-04-22 */ ? 4 : 0
  s[2660] = v6
  const v7 = f.ubetaenkeligtAtAfgoere ? 1 : f.fristForAfgoerelsenBrydes ? 2 : f.hensynModAtVentePaaHoering ? 3 : f.retTilAktindsigtIOplysningerne ? (f.videKredsEllerVanskeligt ? 5 : f.andenLovSikrerUdtalelse ? 6 : 0) : 4
  s[2672] = v7
  const v8 = f.fristForAfgoerelsenBrydes ? 1 : f.hensynModAtVentePaaUdtalelse ? 2 : f.andenLovSikrerUdtalelse ? 3 : 0
  s[2682] = v8
  const v9 = f.vurderingsdato <= 17675 /* 2018-05-24 */
  s[2746] = v9
  const v10 = f.vurderingsdato <= 14407 /* 2009-06-12 */ ? s[885] : f.vurderingsdato <= 15621 /* 2012-10-08 */ ? (f.vurderingsdato >= 14408 /* 2009-06-13 */ ? 2 : 0) : v9 ? (s[886] ? 3 : 0) : s[824] ? 4 : 0
  s[2692] = v10
  const v11 = s[66] ? 3 : 0
  s[2694] = v11
  const v12 = f.vurderingsdato <= 14431 /* 2009-07-06 */
  s[2693] = v12
  const v13 = f.vurderingsdato <= 15529 /* 2012-07-08 */
  s[2696] = v13
  const v14 = f.vurderingsdato <= 15336 /* 2011-12-28 */
  s[2695] = v14
  const v15 = f.vurderingsdato <= 18669 /* 2021-02-11 */
  s[2700] = v15
  const v16 = s[887] ? 2 : 0
  s[2698] = v16
  const v17 = f.vurderingsdato <= 14518 /* 2009-10-01 */
  s[2697] = v17
  const v18 = s[888] ? 4 : 0
  s[2713] = v18
  const v19 = s[29] ? 3 : 0
  s[2712] = v19
  const v20 = s[888] ? 3 : 0
  s[2720] = v20
  const v21 = s[571] ? s[889] : f.vurderingsdato <= 16555 /* 2015-04-30 */ ? s[890] : s[891] ? 3 : 0
  s[2726] = v21
  const v22 = s[892] ? s[889] : s[571] ? s[893] : s[894] ? v19 : v18
  s[2727] = v22
  const v23 = s[888] ? 2 : 0
  s[2734] = v23
  const v24 = s[877] ? s[889] : s[895]
  s[2743] = v24
  const v25 = s[571] ? s[889] : s[894] ? s[890] : v20
  s[2744] = v25
  const v26 = s[824] ? 2 : 0
  s[2747] = v26
  const v27 = s[896] ? 3 : 0
  s[2749] = v27
  const v28 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[2748] = v28
  const v29 = s[54] ? 2 : 0
  const v30 = f.vurderingsdato <= 14456 /* 2009-07-31 */
  const v31 = v30 ? s[885] : s[880] ? v29 : s[897]
  s[2750] = v31
  const v32 = s[205] ? 9 : 0
  s[3883] = v32
  const v33 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[2993] = v33
  const v34 = s[58] ? 7 : 0
  s[3327] = v34
  const v35 = v30 ? s[885] : s[373] ? v29 : s[898] ? s[899] : f.vurderingsdato <= 17118 /* 2016-11-13 */ ? (s[408] ? 4 : 0) : f.vurderingsdato <= 17712 /* 2018-06-30 */ ? (f.vurderingsdato >= 17119 /* 2016-11-14 */ ? 5 : 0) : s[880] ? (f.vurderingsdato >= 17713 /* 2018-07-01 */ ? 6 : 0) : s[900] ? v34 : v33 ? (s[289] ? 8 : 0) : s[901] ? v32 : s[902] ? (s[226] ? 10 : 0) : s[60] ? 11 : 0
  s[2753] = v35
  const v36 = f.vurderingsdato >= 13917 /* 2008-02-08 */ ? 2 : 0
  s[2763] = v36
  const v37 = f.vurderingsdato <= 13916 /* 2008-02-07 */
  s[2762] = v37
  const v38 = v37 ? s[885] : v36
  s[2755] = v38
  const v39 = s[825] && !s[903] && s[0]
  s[2757] = v39
  const v40 = f.vurderingsdato <= 15886 /* 2013-06-30 */
  s[2764] = v40
  const v41 = f.vurderingsdato >= 14028 /* 2008-05-29 */ ? 2 : 0
  s[937] = v41
  const v42 = f.vurderingsdato <= 14027 /* 2008-05-28 */
  s[936] = v42
  const v43 = v42 ? s[885] : s[880] ? v41 : s[897]
  s[945] = v43
  const v44 = s[58] ? 2 : 0
  s[3298] = v44
  const v45 = s[880] ? s[885] : v44
  s[2769] = v45
  const v46 = s[880] ? s[904] : v44
  s[2779] = v46
  const v47 = f.soegteHjaelpDen <= 18261 /* 2019-12-31 */
  s[2785] = v47
  const v48 = s[70] ? 2 : 0
  s[2824] = v48
  const v49 = f.soegteHjaelpDen <= 16070 /* 2013-12-31 */
  s[2784] = v49
  const v50 = s[69] ? 1 : 0
  s[2781] = v50
  const v51 = f.soegteHjaelpDen <= 14027 /* 2008-05-28 */
  s[2782] = v51
  const v52 = v51 ? v50 : v49 ? v48 : v47 ? (s[905] ? 3 : 0) : s[906] ? 4 : 0
  s[2780] = v52
  const v53 = s[60] ? 3 : 0
  s[971] = v53
  const v54 = s[902] ? v44 : v53
  s[2786] = v54
  const v55 = s[64] ? 2 : 0
  s[2787] = v55
  const v56 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[929] = v56
  const v57 = s[60] ? 4 : 0
  s[957] = v57
  const v58 = s[902] ? s[897] : v57
  s[950] = v58
  const v59 = s[877] ? s[885] : s[880] ? s[895] : v58
  s[2789] = v59
  const v60 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[2791] = v60
  const v61 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[2790] = v61
  const v62 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[2796] = v62
  const v63 = s[907] ? 3 : 0
  s[2795] = v63
  const v64 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[2794] = v64
  const v65 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[2793] = v65
  const v66 = s[197] && !s[199]
  s[2800] = v66
  const v67 = v65 ? s[908] : v62 ? (s[907] ? 2 : 0) : s[909] ? 3 : 0
  s[2801] = v67
  const v68 = s[64] ? 3 : 0
  s[3627] = v68
  const v69 = v56 ? v44 : v68
  s[2988] = v69
  const v70 = s[261] ? (s[880] ? s[885] : v69) : 0
  s[2826] = v70
  const v71 = s[910] ? 3 : 0
  s[2829] = v71
  const v72 = s[0] ? 2 : 0
  s[933] = v72
  const v73 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[948] = v73
  const v74 = s[278] ? 6 : 0
  s[2833] = v74
  const v75 = s[278] ? 2 : 0
  s[2841] = v75
  const v76 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[2843] = v76
  const v77 = s[2] ? 3 : 0
  s[925] = v77
  const v78 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[2842] = v78
  const v79 = s[911] ? 2 : 0
  s[912] = v79
}

function svar_84(f, s) {
  const v0 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[994] = v0
  const v1 = v0 ? s[885] : s[912]
  s[2854] = v1
  const v2 = s[82] ? 0 : s[81] <= 15011 /* 2011-02-06 */ ? s[913] : s[715] ? 2 : 0
  s[2855] = v2
  const v3 = s[119] && !s[914] && s[120] < NEVER
  s[2884] = v3
  const v4 = s[121] >= 20485 /* 2026-02-01 */
  s[2889] = v4
  const v5 = s[121] >= 15012 /* 2011-02-07 */
  s[3809] = v5
  const v6 = v5 ? 2 : 0
  s[2888] = v6
  const v7 = s[120] <= 20484 /* 2026-01-31 */
  s[2887] = v7
  const v8 = s[121] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[2886] = v8
  const v9 = s[120] <= 15011 /* 2011-02-06 */
  s[2885] = v9
  const v10 = v3 ? (v9 ? v8 : v6) : 0
  s[2890] = v10
  const v11 = s[121] >= 16252 /* 2014-07-01 */
  s[2897] = v11
  const v12 = v5 ? 4 : 0
  s[2896] = v12
  const v13 = s[120] <= 16251 /* 2014-06-30 */
  s[2895] = v13
  const v14 = s[121] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[2894] = v14
  const v15 = s[121] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[2893] = v15
  const v16 = s[120] <= 13604 /* 2007-04-01 */
  s[2892] = v16
  const v17 = s[120] <= 13544 /* 2007-01-31 */
  s[2891] = v17
  const v18 = v11 ? 3 : 0
  s[2902] = v18
  const v19 = s[138] >= 16252 /* 2014-07-01 */
  s[992] = v19
  const v20 = s[140] <= 16251 /* 2014-06-30 */
  s[991] = v20
  const v21 = s[915] ? (s[916] ? s[917] : s[918]) : 0
  s[990] = v21
  const v22 = s[138] >= 15341 /* 2012-01-02 */
  s[2914] = v22
  const v23 = s[140] <= 15340 /* 2012-01-01 */
  s[2913] = v23
  const v24 = s[242] ? 2 : 0
  s[962] = v24
  const v25 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[2961] = v25
  const v26 = s[242] ? 3 : 0
  s[2966] = v26
  const v27 = s[190] ? 2 : 0
  s[2965] = v27
  const v28 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[2964] = v28
  const v29 = s[192] ? 4 : 0
  s[976] = v29
  const v30 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[2977] = v30
  const v31 = s[60] ? 5 : 0
  s[970] = v31
  const v32 = s[902] ? s[919] : v31
  s[2992] = v32
  const v33 = s[920] ? 3 : 0
  s[2991] = v33
  const v34 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[2990] = v34
  const v35 = s[256] ? 4 : 0
  const v36 = s[902] ? v35 : v31
  s[2995] = v36
  const v37 = s[205] ? 3 : 0
  s[2994] = v37
  const v38 = s[58] ? 5 : 0
  s[955] = v38
  const v39 = s[921] ? 5 : 0
  s[3007] = v39
  const v40 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[3006] = v40
  const v41 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[3004] = v41
  const v42 = s[922] ? 2 : 0
  s[3003] = v42
  const v43 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[3002] = v43
  const v44 = s[207] ? 1 : 0
  s[3001] = v44
  const v45 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[3000] = v45
  const v46 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[3017] = v46
  const v47 = s[923] ? 2 : 0
  s[3016] = v47
  const v48 = s[924] ? 1 : 0
  s[3015] = v48
  const v49 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[3014] = v49
  const v50 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[3020] = v50
  const v51 = s[60] ? 6 : 0
  s[958] = v51
  const v52 = s[256] ? 5 : 0
  s[3027] = v52
  const v53 = s[205] ? 4 : 0
  s[3026] = v53
  const v54 = s[0] && s[51] < NEVER
  s[980] = v54
  const v55 = s[2] ? 4 : 0
  s[956] = v55
  const v56 = s[880] ? v55 : v38
  s[3033] = v56
  const v57 = f.vurderingsdato <= 14511 /* 2009-09-24 */
  s[3036] = v57
  const v58 = s[880] ? s[925] : s[919]
  s[3071] = v58
  const v59 = v57 ? s[885] : s[877] ? (s[926] ? 2 : 0) : v58
  s[3040] = v59
  const v60 = f.aabenbartFormaalsloestAtAfproeve ? 1 : 0
  s[3041] = v60
  const v61 = s[927] ? s[897] : v35
  s[3112] = v61
  const v62 = s[877] ? s[885] : s[880] ? s[895] : v61
  s[3049] = v62
  const v63 = s[928] ? 1 : 0
  s[3050] = v63
  const v64 = s[64] ? 5 : 0
  s[977] = v64
  const v65 = s[929] ? s[919] : v64
  s[3051] = v65
  const v66 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[3054] = v66
  const v67 = f.fleksjobPaaNuvaerendeArbejdsplads ? v62 : 0
  s[3058] = v67
  const v68 = s[930] ? 1 : 0
  s[3060] = v68
  const v69 = s[931] ? 1 : s[932] ? 0 : s[877] ? s[933] : v58
  s[3064] = v69
  const v70 = s[934] ? 1 : s[935] ? 2 : 0
  s[3065] = v70
  const v71 = s[910] ? 2 : 0
  s[949] = v71
  const v72 = s[936] ? s[885] : s[877] ? s[937] : v58
  s[3072] = v72
  const v73 = f.jobbetErOverenskomstdaekket ? s[938] : 0
  s[3073] = v73
  const v74 = s[935] ? 1 : 0
  s[3074] = v74
  const v75 = s[901] ? s[897] : s[939]
  s[3079] = v75
  const v76 = s[190] ? 3 : 0
  s[3080] = v76
  const v77 = s[877] ? s[885] : s[940] ? s[895] : s[880] ? s[941] : s[919]
  s[3081] = v77
  const v78 = f.vurderingsdato <= 15723 /* 2013-01-18 */ ? s[885] : s[880] ? (s[942] ? 2 : 0) : s[897]
  s[3084] = v78
  const v79 = s[943] && !s[944] ? s[945] : 0
  s[3092] = v79
}

function svar_85(f, s) {
  const v0 = s[946] ? 1 : s[947] ? 2 : 0
  s[3093] = v0
  const v1 = s[948] ? s[885] : s[880] ? s[949] : s[950]
  s[3097] = v1
  const v2 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[951] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[952] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[3100] = v2
  const v3 = f.revalideringErBevilget ? v2 : 0
  s[3101] = v3
  const v4 = s[953] ? 1 : 0
  s[3102] = v4
  const v5 = s[880] ? (s[954] ? 4 : 0) : s[955]
  s[3104] = v5
  const v6 = f.vurderingsdato <= 16324 /* 2014-09-11 */
  s[3103] = v6
  const v7 = s[58] ? 6 : 0
  s[3109] = v7
  const v8 = f.vurderingsdato <= 15403 /* 2012-03-04 */
  s[3115] = v8
  const v9 = f.vurderingsdato <= 15148 /* 2011-06-23 */
  s[3114] = v9
  const v10 = s[936] ? s[885] : f.vurderingsdato <= 15147 /* 2011-06-22 */ ? s[937] : s[877] ? (f.vurderingsdato >= 15148 /* 2011-06-23 */ ? 3 : 0) : s[956]
  s[3160] = v10
  const v11 = s[242] ? 4 : 0
  s[3161] = v11
  const v12 = s[948] ? s[885] : s[949]
  s[3162] = v12
  const v13 = s[948] ? s[885] : s[373] ? s[949] : s[288] ? s[899] : s[278] ? 4 : 0
  s[3163] = v13
  const v14 = s[278] ? 3 : 0
  s[3441] = v14
  const v15 = s[948] ? s[885] : s[288] ? s[949] : v14
  s[3170] = v15
  const v16 = s[355] ? 1 : 0
  s[3178] = v16
  const v17 = f.vurderingsdato <= 17166 /* 2016-12-31 */
  s[3183] = v17
  const v18 = s[4] ? 1 : 0
  s[3220] = v18
  const v19 = s[310] ? v18 : 0
  s[3214] = v19
  const v20 = s[902] ? v14 : s[957]
  s[3237] = v20
  const v21 = s[534] ? 2 : 0
  s[3238] = v21
  const v22 = s[902] ? s[955] : s[958]
  s[3247] = v22
  const v23 = s[959] ? 4 : 0
  s[3246] = v23
  const v24 = f.vurderingsdato <= 17967 /* 2019-03-12 */
  s[3245] = v24
  const v25 = s[902] ? s[960] : s[961]
  s[3250] = v25
  const v26 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[3251] = v26
  const v27 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[3262] = v27
  const v28 = v27 ? s[962] : s[462] ? 3 : 0
  s[3258] = v28
  const v29 = f.bruddetSkete <= 19898 /* 2024-06-24 */
  s[3283] = v29
  const v30 = f.bruddetSkete <= 19722 /* 2023-12-31 */
  s[3281] = v30
  const v31 = f.bruddetSkete <= 18669 /* 2021-02-11 */
  s[3280] = v31
  const v32 = s[963] ? 2 : 0
  s[3279] = v32
  const v33 = f.bruddetSkete <= 18257 /* 2019-12-27 */
  s[3278] = v33
  const v34 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[3277] = v34
  const v35 = v34 ? s[964] : v32
  s[3286] = v35
  const v36 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[3304] = v36
  const v37 = s[192] ? 7 : 0
  s[3302] = v37
  const v38 = f.vurderingsdato <= 20453 /* 2025-12-31 */
  s[3301] = v38
  const v39 = s[289] ? 3 : 0
  s[3299] = v39
  const v40 = s[965] ? 3 : 0
  s[3307] = v40
  const v41 = f.vurderingsdato <= 17246 /* 2017-03-21 */
  s[3306] = v41
  const v42 = s[445] ? 4 : 0
  s[3312] = v42
  const v43 = s[461] ? 3 : 0
  s[3311] = v43
  const v44 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[3310] = v44
  const v45 = s[457] ? 4 : 0
  const v46 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  const v47 = s[948] ? s[885] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? s[949] : v46 ? (s[966] ? 3 : 0) : s[880] ? v45 : v22
  s[3314] = v47
  const v48 = s[452] && !s[458] && !s[449]
  s[3317] = v48
  const v49 = s[60] ? 8 : 0
  s[3328] = v49
  const v50 = s[967] ? 0 : s[968] <= 16616 /* 2015-06-30 */ ? 1 : s[968] >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[3339] = v50
  const v51 = f.ledighedsydelseForAfbrydelse ? 1 : 0
  s[3340] = v51
  const v52 = s[969] ? 2 : 0
  s[3346] = v52
  const v53 = s[929] ? s[970] : s[64] ? 6 : 0
  s[3356] = v53
  const v54 = s[64] ? 4 : 0
  s[3539] = v54
  const v55 = s[929] ? s[971] : v54
  s[3361] = v55
  const v56 = s[472] ? 4 : 0
  s[3677] = v56
  const v57 = s[902] ? v56 : v53
  s[3375] = v57
  const v58 = s[911] ? 3 : 0
  s[996] = v58
  const v59 = s[23] ? 2 : 0
  s[3379] = v59
  const v60 = s[972] ? 1 : f.vurderingsdato <= 14605 /* 2009-12-27 */ ? v59 : v46 ? (s[973] ? 3 : 0) : v45
  s[3394] = v60
  const v61 = s[857] ? 1 : 0
  s[3408] = v61
  const v62 = s[974] ? 2 : 0
  s[3410] = v62
  const v63 = f.bruddetSkete <= 15705 /* 2012-12-31 */
  s[3409] = v63
  const v64 = v63 ? v61 : v34 ? v62 : s[963] ? 3 : 0
  s[3413] = v64
  const v65 = f.vurderingsdato <= 16586 /* 2015-05-31 */
  s[3451] = v65
  const v66 = s[948] ? s[885] : f.vurderingsdato <= 13859 /* 2007-12-12 */ ? s[949] : s[975] ? (s[541] ? 3 : 0) : s[534] ? 4 : 0
  s[3465] = v66
  const v67 = s[929] ? s[976] : s[977]
  s[3489] = v67
  const v68 = s[551] ? 2 : 0
  s[3497] = v68
  const v69 = f.seniorpensionAnsoegtDen <= 18261 /* 2019-12-31 */
  s[3496] = v69
  const v70 = s[550] ? 1 : 0
  s[3495] = v70
  const v71 = f.seniorpensionAnsoegtDen <= 16070 /* 2013-12-31 */
  s[3494] = v71
  const v72 = s[558] ? 3 : 0
  s[3502] = v72
  const v73 = s[50] >= 3652 /* 1980-01-01 */ ? 1 : 0
  const v74 = !s[978] && !s[979] && s[0] ? (s[980] ? (s[51] <= 14518 /* 2009-10-01 */ ? v73 : s[50] >= 14519 /* 2009-10-02 */ ? 2 : 0) : 0) : 0
  s[3519] = v74
  const v75 = s[210] ? 1 : 0
  s[3520] = v75
  const v76 = s[980] ? (s[51] <= 20269 /* 2025-06-30 */ ? v73 : s[978] ? 2 : 0) : 0
  s[3521] = v76
  const v77 = s[981] ? 1 : s[982] ? 0 : f.pensionBetalesFra <= 14518 /* 2009-10-01 */ ? (s[983] ? 2 : 0) : f.pensionBetalesFra <= 17712 /* 2018-06-30 */ ? (f.pensionBetalesFra >= 14519 /* 2009-10-02 */ ? 3 : 0) : s[984] ? 4 : 0
  s[3523] = v77
  const v78 = s[985] ? 4 : 0
  s[3529] = v78
  const v79 = f.vurderingsdato <= 18161 /* 2019-09-22 */
  s[3528] = v79
}

function svar_86(f, s) {
  const v0 = s[929] ? s[957] : s[977]
  s[3535] = v0
  const v1 = s[568] ? 1 : 0
  s[3541] = v1
  const v2 = s[986] ? 4 : 0
  s[3580] = v2
  const v3 = f.vurderingsdato <= 19967 /* 2024-09-01 */
  s[3578] = v3
  const v4 = s[563] ? 3 : 0
  s[3581] = v4
  const v5 = f.folkepensionAnsoegtDen >= 14519 /* 2009-10-02 */ ? 2 : 0
  s[3585] = v5
  const v6 = s[987] ? 1 : 0
  s[3584] = v6
  const v7 = f.folkepensionAnsoegtDen <= 14518 /* 2009-10-01 */
  s[3583] = v7
  const v8 = v7 ? v6 : v5
  s[3590] = v8
  const v9 = s[548] ? 1 : 0
  s[3591] = v9
  const v10 = f.vurderingsdato <= 18670 /* 2021-02-12 */
  s[3594] = v10
  const v11 = f.anmodningEfterOffentlighedslovenModtaget <= 16070 /* 2013-12-31 */
  s[3605] = v11
  const v12 = f.ansoegningenModtaget >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3622] = v12
  const v13 = s[867] ? 1 : 0
  s[3621] = v13
  const v14 = f.ansoegningenModtaget <= 14124 /* 2008-09-02 */
  s[3620] = v14
  const v15 = f.vurderingsdato >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3625] = v15
  const v16 = f.vurderingsdato <= 14124 /* 2008-09-02 */
  s[3624] = v16
  const v17 = f.afgoerelsenMeddelt >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3638] = v17
  const v18 = s[868] ? 1 : 0
  s[3637] = v18
  const v19 = f.afgoerelsenMeddelt <= 14124 /* 2008-09-02 */
  s[3636] = v19
  const v20 = s[869] ? 1 : 0
  s[3650] = v20
  const v21 = f.klagenModtaget <= 14124 /* 2008-09-02 */ ? v20 : f.klagenModtaget >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3642] = v21
  const v22 = s[988] ? 0 : v21
  s[3640] = v22
  const v23 = f.klagenSendtDigitaltITide ? 1 : 0
  s[3641] = v23
  const v24 = s[807] ? s[885] : s[809] ? 2 : 0
  s[3659] = v24
  const v25 = s[989] ? s[990] : 0
  s[3660] = v25
  const v26 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[3661] = v26
  const v27 = s[192] ? 3 : 0
  s[3665] = v27
  const v28 = s[472] ? 5 : 0
  s[3672] = v28
  const v29 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[3670] = v29
  const v30 = s[652] ? 4 : 0
  s[3688] = v30
  const v31 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[3686] = v31
  const v32 = s[138] >= 15517 /* 2012-06-26 */
  s[3812] = v32
  const v33 = v32 ? 4 : 0
  s[3694] = v33
  const v34 = s[138] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[3693] = v34
  const v35 = s[140] <= 15516 /* 2012-06-25 */
  s[3692] = v35
  const v36 = s[140] <= 15397 /* 2012-02-27 */
  s[3691] = v36
  const v37 = s[915] ? (s[916] ? s[917] : s[991] ? s[918] : s[992] ? 3 : 0) : 0
  s[3713] = v37
  const v38 = s[180] && !s[182] && s[993] < NEVER
  s[3719] = v38
  const v39 = s[138] >= 15427 /* 2012-03-28 */
  s[3823] = v39
  const v40 = v39 ? 3 : 0
  s[3816] = v40
  const v41 = s[140] <= 15426 /* 2012-03-27 */
  s[3815] = v41
  const v42 = s[167] ? (s[915] ? (s[916] ? s[917] : v41 ? s[918] : v35 ? v40 : s[140] <= 16248 /* 2014-06-27 */ ? v33 : s[140] <= 16658 /* 2015-08-11 */ ? (s[138] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[138] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[3827] = v42
  const v43 = s[915] ? (s[916] ? s[917] : s[140] <= 15111 /* 2011-05-17 */ ? s[918] : s[140] <= 15207 /* 2011-08-21 */ ? (s[138] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[138] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[3829] = v43
  const v44 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[885] : s[994] ? (s[995] ? 2 : 0) : s[996]
  s[3836] = v44
  const v45 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[3854] = v45
  const v46 = s[875] ? 1 : 0
  s[3852] = v46
  const v47 = s[997] ? 2 : 0
  s[3861] = v47
  const v48 = s[998] ? (f.vurderingsdato <= 14609 /* 2009-12-31 */ ? s[885] : s[373] ? (f.vurderingsdato >= 14610 /* 2010-01-01 */ ? 2 : 0) : s[807] ? s[899] : s[880] ? (s[809] ? 4 : 0) : s[900] ? s[955] : s[289] ? 6 : 0) : 0
  s[3892] = v48
  const v49 = s[999] ? 0 : 1
  s[3894] = v49
  const v50 = v48 === 6
  s[3899] = v50
  const v51 = v48 === 5
  s[3898] = v51
  const v52 = v48 === 4
  s[3897] = v52
  const v53 = v48 === 3
  s[3896] = v53
  const v54 = v48 === 2
  s[3895] = v54
  const v55 = v48 === 1
  s[3893] = v55
  const v56 = s[1000] ? 1 : 0
  s[3900] = v56
}

export function svar(f) {
  const s = new Array(3902)
  svar_1(f, s)
  svar_2(f, s)
  svar_3(f, s)
  svar_4(f, s)
  svar_5(f, s)
  svar_6(f, s)
  svar_7(f, s)
  svar_8(f, s)
  svar_9(f, s)
  svar_10(f, s)
  svar_11(f, s)
  svar_12(f, s)
  svar_13(f, s)
  svar_14(f, s)
  svar_15(f, s)
  svar_16(f, s)
  svar_17(f, s)
  svar_18(f, s)
  svar_19(f, s)
  svar_20(f, s)
  svar_21(f, s)
  svar_22(f, s)
  svar_23(f, s)
  svar_24(f, s)
  svar_25(f, s)
  svar_26(f, s)
  svar_27(f, s)
  svar_28(f, s)
  svar_29(f, s)
  svar_30(f, s)
  svar_31(f, s)
  svar_32(f, s)
  svar_33(f, s)
  svar_34(f, s)
  svar_35(f, s)
  svar_36(f, s)
  svar_37(f, s)
  svar_38(f, s)
  svar_39(f, s)
  svar_40(f, s)
  svar_41(f, s)
  svar_42(f, s)
  svar_43(f, s)
  svar_44(f, s)
  svar_45(f, s)
  svar_46(f, s)
  svar_47(f, s)
  svar_48(f, s)
  svar_49(f, s)
  svar_50(f, s)
  svar_51(f, s)
  svar_52(f, s)
  svar_53(f, s)
  svar_54(f, s)
  svar_55(f, s)
  svar_56(f, s)
  svar_57(f, s)
  svar_58(f, s)
  svar_59(f, s)
  svar_60(f, s)
  svar_61(f, s)
  svar_62(f, s)
  svar_63(f, s)
  svar_64(f, s)
  svar_65(f, s)
  svar_66(f, s)
  svar_67(f, s)
  svar_68(f, s)
  svar_69(f, s)
  svar_70(f, s)
  svar_71(f, s)
  svar_72(f, s)
  svar_73(f, s)
  svar_74(f, s)
  svar_75(f, s)
  svar_76(f, s)
  svar_77(f, s)
  svar_78(f, s)
  svar_79(f, s)
  svar_80(f, s)
  svar_81(f, s)
  svar_82(f, s)
  svar_83(f, s)
  svar_84(f, s)
  svar_85(f, s)
  svar_86(f, s)
  return { AIBEK_1_6_kan: (s[1001] ? 1 : 0) + (s[1002] ? 2 : 0) + (s[60] ? 0 : 4), AIBEK_2_kan: (s[1003] ? 1 : 0) + (s[1004] ? 2 : 0) + (s[1005] ? 4 : 0), ALF_53_2_fleksjob_kan: (s[1006] ? 1 : 0) + (s[1007] ? 2 : 0) + s[861], ALF_55_sygdom_kan: (s[1008] ? 1 : 0) + (s[1009] ? 2 : 0) + s[1010], ALF_62_3: s[628], ALF_62_3_hoej: s[629], ALF_62_3_kan: (s[627] ? 1 : 0) + (s[630] ? 4 : 0), ALF_62_tilmelding_kan: (s[1011] ? 1 : 0) + (s[1012] ? 2 : 0) + s[1010], ALF_75h_3_fleksjob_kan: (s[1013] ? 1 : 0) + (f.ansatIFleksjob ? 2 : 0) + s[1014], BEK937_27_kan: (s[1015] ? 1 : 0) + (s[1016] ? 2 : 0) + (s[1017] ? 4 : 0), BEK937_27_2007_kan: (s[1018] ? 1 : 0) + (s[1019] ? 2 : 0) + (s[1020] ? 4 : 0), DPL_3_1_kan: (s[1021] ? 1 : 0) + (s[1022] ? 2 : 0) + (s[879] ? 0 : 4), DPL_10: s[1023], DPL_10_hoej: s[1024], DPL_10_kan: 1 + (s[878] ? 0 : 4), FERIEBEK_2_kan: (s[429] ? 1 : 0) + (s[428] ? 2 : 0) + s[1025], FERIEBEK_2_6_kan: (s[1026] ? 3 : 0) + 4, FERIEHINDRINGSBEK_2_kan: (s[1027] ? 1 : 0) + (s[1028] ? 2 : 0) + (s[1029] ? 4 : 0), FLEKSLOENBEK_1_1_kan: (s[1030] ? 1 : 0) + (s[1031] ? 2 : 0) + s[861], FLEKSLOENBEK_3_4: s[1032], FLEKSLOENBEK_3_4_hoej: s[1033], FLEKSLOENBEK_3_4_kan: 1 + (s[1034] ? 4 : 0), FLEKSLOENBEK_4_1: s[1035], FLEKSLOENBEK_4_1_hoej: s[1036], FLEKSLOENBEK_4_1_kan: s[1037], FLEKSLOENBEK_4_2_kan: (s[1038] ? 1 : 0) + (s[1039] ? 2 : 0) + s[1040], FLEKSLOENBEK_4_4: s[1041], FLEKSLOENBEK_4_4_hoej: s[1042], FLEKSLOENBEK_4_4_kan: s[1037], FLEKSYDELSESBEK_4_kan: (s[25] ? 1 : 0) + (s[27] ? 2 : 0) + s[1043], FVL_7_1_kan: (s[1044] ? 1 : 0) + (s[1045] ? 2 : 0) + s[861], FVL_7_2_kan: (s[1046] ? 1 : 0) + (s[1047] ? 2 : 0) + s[861], FVL_8_1_kan: (s[1048] ? 1 : 0) + (s[1049] ? 2 : 0) + s[861], FVL_8_1_aktindsigt_kan: (s[1050] ? 1 : 0) + (s[1051] ? 2 : 0) + s[861], FVL_8_1_breve_kan: (s[1052] ? 1 : 0) + (s[1053] ? 2 : 0) + s[861], FVL_8_1_fuldmagt_kan: (s[1054] ? 1 : 0) + (s[1055] ? 2 : 0) + s[861], FVL_8_1_omfang_kan: (s[1056] ? 1 : 0) + (s[1057] ? 2 : 0) + s[861], FVL_8_1_personligt_kan: (s[1058] ? 1 : 0) + (s[1059] ? 2 : 0) + s[861], FVL_9_1_kan: (s[1060] ? 1 : 0) + (s[1061] ? 2 : 0) + s[861], FVL_9_2_kan: (s[1062] ? 1 : 0) + (s[1063] ? 2 : 0) + s[861], FVL_9_4: s[1064], FVL_9_4_hoej: s[1065], FVL_9_4_kan: (f.dokumentetErAfsendtTilAndre ? 1 : 0) + (s[1066] ? 4 : 0), FVL_9a_1_kan: (s[1067] ? 1 : 0) + (s[1068] ? 2 : 0) + s[861], FVL_9a_2_kan: (s[1069] ? 1 : 0) + (s[1070] ? 2 : 0) + s[861], FVL_9b_1_kan: (s[1071] ? 1 : 0) + (s[1072] ? 2 : 0) + s[861], FVL_10_1_kan: (s[1073] ? 1 : 0) + (s[1074] ? 2 : 0) + s[861], FVL_12_1_kan: (s[1075] ? 1 : 0) + (s[1076] ? 2 : 0) + s[861], FVL_12_1_navn_kan: (s[1077] ? 1 : 0) + (s[1078] ? 2 : 0) + s[861], FVL_12_1_skik_kan: (s[1079] ? 1 : 0) + (s[1080] ? 2 : 0) + s[861], FVL_12_1_undtaget_kan: (s[1081] ? 1 : 0) + (s[1082] ? 2 : 0) + s[861], FVL_13_kan: (s[1083] ? 1 : 0) + (s[1084] ? 2 : 0) + s[861], FVL_14_kan: (s[1085] ? 1 : 0) + (s[1086] ? 2 : 0) + s[861], FVL_14a_1_kan: (s[1087] ? 1 : 0) + (s[1088] ? 2 : 0) + (s[1089] ? 4 : 0), FVL_14b_kan: (s[1090] ? 1 : 0) + (s[1091] ? 2 : 0) + s[861], FVL_15_kan: (s[5] ? 1 : 0) + (s[882] ? 2 : 0) + s[861], FVL_15c_kan: (s[1092] ? 1 : 0) + (s[1093] ? 2 : 0) + (s[1094] ? 4 : 0), FVL_16_2: s[1095], FVL_16_2_hoej: s[1096], FVL_16_2_kan: (f.anmodetOmAktindsigt ? 1 : 0) + (s[1097] ? 4 : 0), FVL_16_2_underretning_kan: (s[1098] ? 1 : 0) + (s[1099] ? 2 : 0) + (s[883] ? 0 : 4), FVL_16_3_kan: (s[1100] ? 1 : 0) + (s[1101] ? 2 : 0) + s[861], FVL_16_4_kan: (s[1102] ? 1 : 0) + (s[1103] ? 2 : 0) + s[861], FVL_16_4_ankestyrelsen_kan: (s[1104] ? 1 : 0) + (s[1105] ? 2 : 0) + s[861], FVL_16_4_spor_kan: (s[1106] ? 1 : 0) + (s[1107] ? 2 : 0) + s[861], FVL_16_4_udsaettelse_kan: (s[1108] ? 1 : 0) + (s[1109] ? 2 : 0) + s[861], FVL_17: s[1110], FVL_17_hoej: s[1111], FVL_17_kan: s[1112], FVL_19_1_kan: (s[1113] ? 1 : 0) + (s[1114] ? 2 : 0) + s[861], FVL_19_1_udbetaling_kan: (s[1115] ? 1 : 0) + (s[1116] ? 2 : 0) + s[861], FVL_19_1_venter_kan: (s[1117] ? 1 : 0) + (s[1118] ? 2 : 0) + s[861], FVL_20_1_kan: (s[1119] ? 1 : 0) + (s[1120] ? 2 : 0) + s[861], FVL_20_2_kan: s[1121] + (s[1122] ? 2 : 0) + s[861], FVL_20_3: s[1123], FVL_20_3_hoej: s[1124], FVL_20_3_kan: s[1121] + (s[1125] ? 4 : 0), FVL_21_1_kan: (s[1126] ? 1 : 0) + (s[1127] ? 2 : 0) + s[861], FVL_22_kan: (s[1128] ? 1 : 0) + (s[1129] ? 2 : 0) + s[861], FVL_23_1_kan: s[1130] + (s[1131] ? 2 : 0) + s[861], FVL_23_1_frist: s[1132], FVL_23_1_frist_hoej: s[1133], FVL_23_1_frist_kan: s[1134], FVL_23_2: s[1135], FVL_23_2_hoej: s[1136], FVL_23_2_kan: s[1134], FVL_24_1_kan: (s[1137] ? 1 : 0) + (s[1138] ? 2 : 0) + (s[1139] ? 4 : 0), FVL_24_1_hovedhensyn_kan: (s[1140] ? 1 : 0) + (s[1141] ? 2 : 0) + s[861], FVL_24_2_kan: (s[1142] ? 1 : 0) + (s[1143] ? 2 : 0) + s[861], FVL_25_1_kan: (s[1144] ? 1 : 0) + (s[1145] ? 2 : 0) + s[861], FVL_25_1_fristloeb_kan: (s[1146] ? 1 : 0) + (s[1147] ? 2 : 0) + (s[1148] ? 4 : 0), FVL_25_1_indhold_kan: (s[1149] ? 1 : 0) + (s[1150] ? 2 : 0) + (s[1151] ? 4 : 0), FVL_27_1_kan: (s[1152] ? 1 : 0) + (s[1153] ? 2 : 0) + s[861], FVL_28_1_kan: (s[1154] ? 1 : 0) + (s[1155] ? 2 : 0) + (s[886] ? 0 : 4), FVL_28_2_kan: (s[1156] ? 1 : 0) + (s[1157] ? 2 : 0) + (s[1158] ? 4 : 0), FYL_1a: s[34], FYL_1a_hoej: s[35], FYL_1a_kan: 1 + (s[33] ? 4 : 0), FYL_1a_2: s[1159], FYL_1a_2_hoej: s[1160], FYL_1a_2_kan: (s[1161] ? 1 : 0) + (s[1162] ? 4 : 0), FYL_2_1_kan: (s[1163] ? 1 : 0) + (s[1164] ? 2 : 0) + s[1165], FYL_2a_kan: (s[24] ? 1 : 0) + (s[28] ? 2 : 0) + s[1165], FYL_3a_1_kan: (s[1166] ? 1 : 0) + (s[1167] ? 2 : 0) + (s[1168] ? 4 : 0), FYL_3a_4: s[1169], FYL_3a_4_hoej: s[1170], FYL_3a_4_kan: (s[1171] ? 1 : 0) + (s[1172] ? 4 : 0), FYL_4_1: s[1173], FYL_4_1_hoej: s[1174], FYL_4_1_kan: s[1175], FYL_4_2: s[30], FYL_4_2_hoej: s[31], FYL_4_2_kan: s[1175], FYL_4_3: s[1176], FYL_4_3_hoej: s[1177], FYL_4_3_kan: s[1175], FYL_5: s[1178], FYL_5_hoej: s[1179], FYL_5_kan: (s[1180] ? 1 : 0) + (s[1181] ? 4 : 0), FYL_8: s[1182], FYL_8_hoej: s[1183], FYL_8_kan: s[1184], FYL_9_1: s[1185], FYL_9_1_hoej: s[1186], FYL_9_1_kan: s[1187], FYL_9_3: s[1188], FYL_9_3_hoej: s[1189], FYL_9_3_kan: s[1187], FYL_15_1: s[48], FYL_15_1_hoej: s[49], FYL_15_1_kan: 1 + (s[47] ? 4 : 0), FYL_15_4_kan: (s[1190] ? 1 : 0) + (s[1191] ? 2 : 0) + s[1043], FYL_15_4_pension: flat(s[1192]), FYL_15_4_pension_kan: s[1193] ? 4 : 1, FYL_17_1_kan: (s[44] ? 1 : 0) + (s[41] ? 2 : 0) + s[1043], FYL_17_2: s[1194], FYL_17_2_hoej: s[1195], FYL_17_2_kan: (s[1196] ? 1 : 0) + (s[1197] ? 4 : 0), FYL_17_4: s[1198], FYL_17_4_hoej: s[1199], FYL_17_4_kan: (s[1200] ? 1 : 0) + (s[1201] ? 4 : 0), FYL_18_5: s[1202], FYL_18_5_hoej: s[1203], FYL_18_5_kan: (s[46] ? 1 : 0) + (s[1204] ? 4 : 0), FYL_20_3_kan: (s[1205] ? 1 : 0) + (s[1206] ? 2 : 0) + (s[29] ? 0 : 4), FYL_22_1: s[1207], FYL_22_1_hoej: s[1208], FYL_22_1_kan: 1 + (s[1209] ? 4 : 0), FYL_22_2: s[1210], FYL_22_2_hoej: s[1211], FYL_22_2_kan: 1 + (s[1212] ? 4 : 0), FYL_22_2_laengst: s[1213], FYL_22_2_laengst_hoej: s[1214], FYL_22_2_laengst_kan: s[1187], GDPR_12_3: s[1215], GDPR_12_3_hoej: s[1216], GDPR_12_3_kan: 1 + (s[1217] ? 0 : 4), GDPR_15_1_medarbejder_kan: (s[1218] ? 1 : 0) + (s[1219] ? 2 : 0) + s[1220], GDPR_15_1_opslag_kan: (s[1221] ? 1 : 0) + (s[1222] ? 2 : 0) + s[1220], INDSATSBEK_65: s[1223], INDSATSBEK_65_hoej: s[1224], INDSATSBEK_65_kan: s[1112], INDSATSBEK_86: s[1225], INDSATSBEK_86_hoej: s[1226], INDSATSBEK_86_kan: (f.arbejdsgiverenErPrivat ? 1 : 0) + (s[1227] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1228] ? 1 : 0) + (s[1229] ? 2 : 0) + (s[1230] ? 4 : 0), INDSATSBEK_138_3_kan: (s[1231] ? 1 : 0) + (s[1232] ? 2 : 0) + (s[1233] ? 4 : 0), INDSATSBEK_138_3_plan_kan: (s[1234] ? 1 : 0) + (s[1235] ? 2 : 0) + (s[1236] ? 4 : 0), KOMP_3_1_kan: (s[1237] ? 1 : 0) + (s[1238] ? 2 : 0) + s[861], KOMP_4_kan: s[1239] + (s[903] ? 2 : 0) + s[861], KOMP_7_3: s[1240], KOMP_7_3_hoej: s[1241], KOMP_7_3_kan: s[1242], KOMP_7_3_behov: s[1243], KOMP_7_3_behov_hoej: s[1244], KOMP_7_3_behov_kan: s[1239] + (s[1245] ? 4 : 0), KOMP_14_kan: s[1246] + (s[1247] ? 2 : 0) + s[861], KOMP_14a_3: s[1248], KOMP_14a_3_hoej: s[1249], KOMP_14a_3_kan: s[1246] + (s[1250] ? 4 : 0), KOMP_15_1_kan: s[1251] + (s[1252] ? 2 : 0) + s[861], KOMP_15b_3: s[1253], KOMP_15b_3_hoej: s[1254], KOMP_15b_3_kan: s[1251] + (s[1255] ? 4 : 0), KOMP_15f_1_kan: (s[1256] ? 1 : 0) + (s[1257] ? 2 : 0) + (s[1258] ? 4 : 0), KOMP_15i_1_kan: (s[1259] ? 1 : 0) + (s[1260] ? 2 : 0) + (s[1261] ? 4 : 0), KOMP_15j_1_kan: (s[1262] ? 1 : 0) + (s[1263] ? 2 : 0) + (s[1264] ? 4 : 0), KOMP_16: s[1265], KOMP_16_hoej: s[1266], KOMP_16_kan: s[1112], KOMP_16a_2: s[1267], KOMP_16a_2_hoej: s[1268], KOMP_16a_2_kan: s[1242], KOMP_17a_3: s[1269], KOMP_17a_3_hoej: s[1270], KOMP_17a_3_kan: (s[1271] ? 1 : 0) + (s[1272] ? 4 : 0), KOMPBEK_6_2_kan: (s[1273] ? 1 : 0) + (s[1274] ? 2 : 0) + s[861], KOMPBEK_15_4: s[1275], KOMPBEK_15_4_hoej: s[1276], KOMPBEK_15_4_kan: s[1242], LAB_6_11_kan: (s[1277] ? 1 : 0) + (s[1278] ? 2 : 0) + s[861], LAB_22_1_kan: (s[1279] ? 1 : 0) + (s[1280] ? 2 : 0) + s[1281], LAB_29_1: s[1282], LAB_29_1_hoej: s[1283], LAB_29_1_kan: 1 + (s[1284] ? 4 : 0), LAB_30_3_kan: (s[1285] ? 1 : 0) + (s[1286] ? 2 : 0) + s[1287], LAB_31_3: s[1288], LAB_31_3_hoej: s[1289], LAB_31_3_kan: s[1290], LAB_31_3_ledighedsydelse: s[1291], LAB_31_3_ledighedsydelse_hoej: s[1292], LAB_31_3_ledighedsydelse_kan: s[58] ? 1 : 4, LAB_31_3_vindue: s[1293], LAB_31_3_vindue_hoej: s[1294], LAB_31_3_vindue_kan: s[1290], LAB_33_3_kan: (s[1295] ? 1 : 0) + (s[1296] ? 2 : 0) + s[1281], LAB_36_3_kan: s[1297] + (s[1298] ? 2 : 0) + s[1281], LAB_36_3_ressourceforloeb_kan: s[1299], LAB_43_kan: s[1300], LAB_44_1_kan: s[1301] + (s[1302] ? 2 : 0) + (s[1303] ? 4 : 0), LAB_45_1_kan: s[908] + (s[1304] ? 2 : 0) + (s[1305] ? 4 : 0), LAB_57_1_kan: s[1306] + (s[1307] ? 2 : 0) + s[861], LAB_58_1_kan: (s[1308] ? 1 : 0) + (s[1309] ? 2 : 0) + s[861], LAB_60_1_kan: (s[1310] ? 1 : 0) + (s[1311] ? 2 : 0) + s[861], LAB_61_1: s[1312], LAB_61_1_hoej: s[1313], LAB_61_1_kan: s[1306] + (s[1314] ? 4 : 0), LAB_66_1_kan: s[1315] + (s[1316] ? 2 : 0) + (s[1317] ? 4 : 0), LAB_68_1: s[1318], LAB_68_1_hoej: s[1319], LAB_68_1_kan: s[1315] + (s[1320] ? 4 : 0), LAB_74_kan: (s[1321] ? 1 : 0) + (s[1322] ? 2 : 0) + s[861], LAB_76_6: s[1323], LAB_76_6_hoej: s[1324], LAB_76_6_kan: s[1325], LAB_78_kan: (s[1326] ? 1 : 0) + (s[1327] ? 2 : 0) + s[861], LAB_79_kan: (s[1328] ? 1 : 0) + (s[1329] ? 2 : 0) + s[861], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[262] ? 0 : 1) + 4, LAB_90_kan: (s[1330] ? 1 : 0) + (s[1331] ? 2 : 0) + (s[58] ? 0 : 4), LAB_92_1: s[1332], LAB_92_1_hoej: s[1333], LAB_92_1_kan: s[1334] + (s[1335] ? 4 : 0), LAB_92_straks_kan: 1 + (s[1336] ? 2 : 0) + (s[1336] ? 4 : 0), LAB_92_timer: s[1337], LAB_92_timer_hoej: s[1338], LAB_92_timer_kan: s[1334] + (s[1339] ? 4 : 0), LAB_95_1: s[1340], LAB_95_1_hoej: s[1341], LAB_95_1_kan: (s[71] ? 1 : 0) + (s[1342] ? 4 : 0), LAB_102_1: s[1343], LAB_102_1_hoej: s[1344], LAB_102_1_kan: (s[261] ? 1 : 0) + (s[1345] ? 4 : 0), LAB_105a_1_kan: (s[1346] ? 1 : 0) + (s[1347] ? 2 : 0) + s[1348], LAB_105a_3: s[1349], LAB_105a_3_hoej: s[1350], LAB_105a_3_kan: s[1351], LAB_105a_indfaset: s[1352], LAB_105a_indfaset_hoej: s[1353], LAB_105a_indfaset_kan: s[1351], LAB_107_1_kan: (s[1354] ? 1 : 0) + (s[1355] ? 2 : 0) + (s[1356] ? 4 : 0), LAB_108_2_kan: (s[1357] ? 1 : 0) + (s[1358] ? 2 : 0) + s[1281], LAB_109_1_kan: (s[1359] ? 1 : 0) + (s[1360] ? 2 : 0) + (s[1361] ? 4 : 0), LAB_109_1_frist: s[1362], LAB_109_1_frist_hoej: s[1363], LAB_109_1_frist_kan: s[1301] + (s[1364] ? 4 : 0), LAB_109_2_kraft_kan: (s[62] ? 1 : 0) + (s[61] ? 2 : 0) + (s[63] ? 4 : 0), LAB_110_1: s[1365], LAB_110_1_hoej: s[1366], LAB_110_1_kan: (s[1367] ? 1 : 0) + (s[1368] ? 4 : 0), LAB_110_2_kan: (s[1369] ? 1 : 0) + (s[1370] ? 2 : 0) + (s[1371] ? 4 : 0), LAB_110_3_kan: (s[1372] ? 1 : 0) + (s[1373] ? 2 : 0) + (s[1374] ? 4 : 0), LAB_111_1: s[1375], LAB_111_1_hoej: s[1376], LAB_111_1_kan: (s[1377] ? 1 : 0) + (s[1378] ? 4 : 0), LAB_111_2_kan: (s[1379] ? 1 : 0) + (s[1380] ? 2 : 0) + s[1381], LAB_111_3: s[1382], LAB_111_3_hoej: s[1383], LAB_111_3_kan: (s[1384] ? 1 : 0) + (s[1385] ? 4 : 0), LAB_111_4_kan: (s[1386] ? 1 : 0) + (s[1387] ? 2 : 0) + s[1381], LAB_112_1_kan: (s[1388] ? 1 : 0) + (s[1389] ? 2 : 0) + (s[1390] ? 4 : 0), LAB_112_2_kan: (s[1391] ? 1 : 0) + (s[1392] ? 2 : 0) + s[861], LAB_112_3_kan: (s[1393] ? 1 : 0) + (s[1394] ? 2 : 0) + s[861], LAB_112_3_igang_kan: s[1299], LAB_113_2: s[1395], LAB_113_2_hoej: s[1396], LAB_113_2_kan: s[1397], LAB_113_2_team_kan: (s[1398] ? 1 : 0) + (s[1399] ? 2 : 0) + (s[1400] ? 4 : 0), LAB_113_3_kan: (s[1401] ? 1 : 0) + (s[1402] ? 2 : 0) + s[1403], LAB_113_4: s[1404], LAB_113_4_hoej: s[1405], LAB_113_4_kan: s[1406] + s[1407], LAB_113_4_ydelse_kan: (s[1408] ? 1 : 0) + (s[1409] ? 2 : 0) + s[1407], LAB_113a_kan: (s[1410] ? 1 : 0) + (s[1411] ? 2 : 0) + (s[1412] ? 4 : 0), LAB_114_1: s[1413], LAB_114_1_hoej: s[1414], LAB_114_1_kan: s[1397], LAB_114_1_plan_kan: (s[1415] ? 1 : 0) + (s[1416] ? 2 : 0) + s[1417], LAB_114_3: s[1418], LAB_114_3_hoej: s[1419], LAB_114_3_kan: 1 + (s[1420] ? 4 : 0), LAB_114_3_igang_kan: s[1299], LAB_114_4: s[1421], LAB_114_4_hoej: s[1422], LAB_114_4_kan: (s[1423] ? 1 : 0) + (s[1424] ? 4 : 0), LAB_115_1_kan: (s[1425] ? 1 : 0) + (s[1426] ? 2 : 0) + s[861], LAB_116_1_kan: (s[1427] ? 1 : 0) + (s[1428] ? 2 : 0) + s[861], LAB_116_1_alder_kan: (s[212] ? 1 : 0) + (s[216] ? 2 : 0) + s[861], LAB_116_1_foertidspension: flat(s[1429]), LAB_116_1_foertidspension_kan: s[1430] ? 4 : 1, LAB_116_1_pension_kan: (s[213] ? 1 : 0) + (s[217] ? 2 : 0) + (s[214] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1431]), LAB_116_1_seniorpension_hoej: flat(s[1432]), LAB_116_1_seniorpension_kan: (s[841] ? 0 : 1) + (s[1433] ? 2 : 0) + (s[1434] ? 4 : 0), LAB_116_2_kan: (s[1435] ? 1 : 0) + (s[1436] ? 2 : 0) + (s[1437] ? 4 : 0), LAB_116_3_kan: (s[215] ? 1 : 0) + (s[218] ? 2 : 0) + s[861], LAB_116_frakendelse_kan: (s[1438] ? 1 : 0) + (s[1439] ? 2 : 0) + (s[1440] ? 4 : 0), LAB_117_1_kan: (s[1441] ? 1 : 0) + (s[1442] ? 2 : 0) + s[861], LAB_118_2_kan: (s[276] ? 1 : 0) + (s[275] ? 2 : 0) + s[1443], LAB_118_3_kan: (s[1444] ? 1 : 0) + (s[1445] ? 2 : 0) + (s[1446] ? 4 : 0), LAB_119_1_kan: (s[1447] ? 1 : 0) + (s[1448] ? 2 : 0) + s[1449], LAB_119_1_bundet_kan: (s[1450] ? 1 : 0) + (s[1451] ? 2 : 0) + (s[1452] ? 4 : 0), LAB_119_1_mangler: s[1453], LAB_119_1_mangler_hoej: s[1454], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads ? 1 : 0) + s[1449], LAB_119_2_kan: (s[1455] ? 1 : 0) + (s[1456] ? 2 : 0) + (s[1457] ? 4 : 0), LAB_120_1: s[1458], LAB_120_1_hoej: s[1459], LAB_120_1_kan: 1 + (s[1460] ? 4 : 0), LAB_120_2_kan: (s[222] ? 1 : 0) + (s[221] ? 2 : 0) + s[861], LAB_121_1: s[1461], LAB_121_1_hoej: s[1462], LAB_121_1_kan: (f.ansatIFleksjob ? 1 : 0) + s[1014], LAB_121_3: s[1463], LAB_121_3_hoej: s[1464], LAB_121_3_kan: (s[1465] ? 1 : 0) + s[1466], LAB_121_4_kan: (s[1467] ? 1 : 0) + (s[1468] ? 2 : 0) + s[1466], LAB_122_2_kan: (s[1469] ? 1 : 0) + (s[1470] ? 2 : 0) + s[861], LAB_122_3_kan: (s[1471] ? 1 : 0) + (s[1472] ? 2 : 0) + s[861], LAB_122_3_afvigelse_kan: (s[1473] ? 1 : 0) + (s[1474] ? 2 : 0) + (s[1475] ? 4 : 0), LAB_122_5_kan: (s[1476] ? 1 : 0) + (s[1477] ? 2 : 0) + s[861], LAB_123_1: s[252], LAB_123_1_hoej: s[253], LAB_123_1_kan: (s[254] ? 1 : 0) + (s[255] ? 4 : 0), LAB_123_1_ret_kan: (s[237] ? 1 : 0) + (s[238] ? 2 : 0) + s[861], LAB_123_2: s[230], LAB_123_2_hoej: s[229], LAB_123_2_kan: (s[233] ? 1 : 0) + (s[234] ? 4 : 0), LAB_123_3: s[231], LAB_123_3_hoej: s[232], LAB_123_3_kan: s[1037], LAB_123_4_kan: (s[1478] ? 1 : 0) + (s[1479] ? 2 : 0) + (s[1480] ? 4 : 0), LAB_124_5: s[1481], LAB_124_5_hoej: s[1482], LAB_124_5_kan: (s[1483] ? 1 : 0) + (s[1484] ? 4 : 0), LAB_125_1_kan: s[1485] + (s[1486] ? 2 : 0) + s[861], LAB_125_4: s[1487], LAB_125_4_hoej: s[1488], LAB_125_4_kan: s[1485] + (s[1489] ? 4 : 0), LAB_126_1_kan: s[1490] + (s[1491] ? 2 : 0) + s[861], LAB_126_1_til: s[1492], LAB_126_1_til_hoej: s[1493], LAB_126_1_til_kan: s[1494], LAB_126_3: s[1495], LAB_126_3_hoej: s[1496], LAB_126_3_kan: s[1494], LAB_126_4: s[1497], LAB_126_4_hoej: s[1498], LAB_126_4_kan: s[1494], LAB_126_5: s[1499], LAB_126_5_hoej: s[1500], LAB_126_5_kan: s[1490] + (s[1501] ? 4 : 0), LAB_126_5_maaned: s[1502], LAB_126_5_maaned_hoej: s[1503], LAB_126_5_maaned_kan: (s[1504] ? 1 : 0) + (s[1505] ? 4 : 0), LAB_133_1_kan: (s[224] ? 1 : 0) + (s[223] ? 2 : 0) + s[1014], LAB_133_1_nyt_kan: (s[1506] ? 1 : 0) + (s[1507] ? 2 : 0) + s[861], LAB_133_3: s[1508], LAB_133_3_hoej: s[1509], LAB_133_3_kan: (s[1510] ? 1 : 0) + (s[1511] ? 4 : 0), LAB_133_3_aar: s[1512], LAB_133_3_aar_hoej: s[1513], LAB_133_3_aar_kan: (s[1514] ? 1 : 0) + (s[1515] ? 4 : 0), LAB_133_3_loft_kan: (s[246] ? 1 : 0) + (s[245] ? 2 : 0) + (s[244] ? 4 : 0), LAB_133_4: s[1516], LAB_133_4_hoej: s[1517], LAB_133_4_kan: (s[1518] ? 1 : 0) + (s[1519] ? 4 : 0), LAB_133_5_kan: (s[1520] ? 1 : 0) + (s[1521] ? 2 : 0) + (s[1522] ? 4 : 0), LAB_134_3_kan: (s[1523] ? 1 : 0) + (s[1524] ? 2 : 0) + (s[1525] ? 4 : 0), LAB_134_4: s[1526], LAB_134_4_hoej: s[1527], LAB_134_4_kan: (s[1528] ? 1 : 0) + (s[1529] ? 4 : 0), LAB_136_1_kan: (s[1530] ? 1 : 0) + (s[1531] ? 2 : 0) + s[861], LAB_136_2: s[1532], LAB_136_2_hoej: s[1533], LAB_136_2_kan: (s[1534] ? 1 : 0) + (s[1535] ? 4 : 0), LAB_137_1: s[1536], LAB_137_1_hoej: s[1537], LAB_137_1_kan: (s[1538] ? 1 : 0) + (s[1539] ? 4 : 0), LAB_142_1_kan: (s[1540] ? 1 : 0) + (s[1541] ? 2 : 0) + s[861], LAB_144_kan: s[1542] + (s[459] ? 2 : 0) + s[861], LAB_145_1: s[1543], LAB_145_1_hoej: s[1544], LAB_145_1_kan: s[1545] + (s[1546] ? 4 : 0), LAB_145_1_plan_kan: (s[1547] ? 1 : 0) + (s[1548] ? 2 : 0) + (s[1549] ? 4 : 0), LAB_145_2_kan: (s[1550] ? 1 : 0) + (s[1551] ? 2 : 0) + (s[951] ? 0 : 4), LAB_146_kan: (s[1552] ? 1 : 0) + (s[1553] ? 2 : 0) + s[861], LAB_167_1_kan: s[1554] + (s[1555] ? 2 : 0) + s[861], LAB_167_1_periode: s[1556], LAB_167_1_periode_hoej: s[1557], LAB_167_1_periode_kan: s[1554] + (s[1558] ? 4 : 0), LAB_167_2_kan: (s[1559] ? 1 : 0) + (s[1560] ? 2 : 0) + (s[1561] ? 4 : 0), LAB_167_3_kan: (s[1562] ? 1 : 0) + (s[1563] ? 2 : 0) + (s[1564] ? 4 : 0), LAB_175_1_kan: (s[267] ? 1 : 0) + (s[269] ? 2 : 0) + (s[268] ? 4 : 0), LAB_175_2: s[1565], LAB_175_2_hoej: s[1566], LAB_175_2_kan: (s[1567] ? 1 : 0) + (s[1568] ? 4 : 0), LAB_175_2_takst: s[263], LAB_175_2_takst_hoej: s[264], LAB_175_2_takst_kan: (s[265] ? 1 : 0) + (s[266] ? 4 : 0), LAB_175_4_kan: (s[272] ? 1 : 0) + (s[270] ? 2 : 0) + (s[271] ? 4 : 0), LAB_175_5_kan: (s[1569] ? 1 : 0) + (s[1570] ? 2 : 0) + s[861], LAB_176_1_kan: s[1571] + (s[1572] ? 2 : 0) + s[861], LAB_176_1_beloeb: s[1573], LAB_176_1_beloeb_hoej: s[1574], LAB_176_1_beloeb_kan: s[1571] + (s[1575] ? 4 : 0), LAB_2003_121_4_kan: s[1576] + (s[1577] ? 2 : 0) + s[861], LAB_2003_121_4_til: s[1578], LAB_2003_121_4_til_hoej: s[1579], LAB_2003_121_4_til_kan: s[1576] + (s[1580] ? 4 : 0), LAS_2a_kan: (s[282] ? 1 : 0) + (s[283] ? 2 : 0) + (s[284] ? 4 : 0), LAS_10_3: s[1581], LAS_10_3_hoej: s[1582], LAS_10_3_kan: s[1187], LAS_11_kan: (s[1583] ? 1 : 0) + (s[1584] ? 2 : 0) + s[861], LAS_11_2_kan: (s[286] ? 1 : 0) + (s[287] ? 2 : 0) + s[861], LAS_11_2_supplerende_kan: (s[1585] ? 1 : 0) + (s[1586] ? 2 : 0) + s[861], LAS_11_3_kan: (s[1587] ? 1 : 0) + (s[1588] ? 2 : 0) + s[1589], LAS_11_8_kan: (s[1590] ? 1 : 0) + (s[1591] ? 2 : 0) + s[1589], LAS_13_1_kan: (s[1592] ? 1 : 0) + (s[1593] ? 2 : 0) + s[861], LAS_13_8_kan: (s[1594] ? 1 : 0) + (s[1595] ? 2 : 0) + (s[1596] ? 4 : 0), LAS_13f_1_kan: (s[358] ? 1 : 0) + (s[1597] ? 2 : 0) + s[1598], LAS_13f_14_kan: (s[1599] ? 1 : 0) + (s[1600] ? 2 : 0) + s[1598], LAS_13g_1: s[1601], LAS_13g_1_hoej: s[1602], LAS_13g_1_kan: (s[1603] ? 1 : 0) + (s[1604] ? 4 : 0), LAS_13g_1_beloeb: s[1605], LAS_13g_1_beloeb_hoej: s[1606], LAS_13g_1_beloeb_kan: (s[1607] ? 1 : 0) + (s[1608] ? 4 : 0), LAS_14_1_kan: (s[1609] ? 1 : 0) + (s[1610] ? 2 : 0) + (s[1611] ? 4 : 0), LAS_14_1_graense: s[1612], LAS_14_1_graense_hoej: s[1613], LAS_14_1_graense_kan: 1 + (s[1614] ? 4 : 0), LAS_14_1_over: s[1615], LAS_14_1_over_hoej: s[1616], LAS_14_1_over_kan: 1 + (s[1617] ? 4 : 0), LAS_16_1: s[346], LAS_16_1_hoej: s[345], LAS_16_1_kan: (s[352] ? 1 : 0) + (s[353] ? 4 : 0), LAS_16_3_kan: (s[1618] ? 1 : 0) + (s[1619] ? 2 : 0) + (s[278] ? 0 : 4), LAS_16_overgang_kan: (s[1620] ? 1 : 0) + (s[1621] ? 2 : 0) + s[861], LAS_17_1: s[332], LAS_17_1_hoej: s[330], LAS_17_1_kan: s[1622] + (s[334] ? 4 : 0), LAS_18_1: s[331], LAS_18_1_hoej: s[333], LAS_18_1_kan: s[1622] + (s[335] ? 4 : 0), LAS_18_3: s[336], LAS_18_3_hoej: s[337], LAS_18_3_kan: s[1622] + (s[338] ? 4 : 0), LAS_19_1: s[339], LAS_19_1_hoej: s[340], LAS_19_1_kan: s[1622] + (s[341] ? 4 : 0), LAS_20_1: s[342], LAS_20_1_hoej: s[343], LAS_20_1_kan: s[1622] + (s[344] ? 4 : 0), LAS_23_1_kan: (s[280] ? 1 : 0) + (s[281] ? 2 : 0) + s[861], LAS_24_1: s[322], LAS_24_1_hoej: s[321], LAS_24_1_kan: (s[310] ? 1 : 0) + (s[325] ? 4 : 0), LAS_24_3: s[1623], LAS_24_3_hoej: s[1624], LAS_24_3_kan: (s[1625] ? 1 : 0) + (s[1626] ? 4 : 0), LAS_25: s[1627], LAS_25_hoej: s[1628], LAS_25_kan: (s[1629] ? 1 : 0) + (s[1630] ? 4 : 0), LAS_25_3: s[347], LAS_25_3_hoej: s[349], LAS_25_3_kan: (s[351] ? 1 : 0) + (s[354] ? 4 : 0), LAS_25_3_forsoerger: s[306], LAS_25_3_forsoerger_hoej: s[308], LAS_25_3_forsoerger_kan: (s[311] ? 1 : 0) + (s[316] ? 4 : 0), LAS_25b_1: s[1631], LAS_25b_1_hoej: s[1632], LAS_25b_1_kan: (s[356] ? 1 : 0) + s[1598], LAS_26_1: s[364], LAS_26_1_hoej: s[365], LAS_26_1_kan: (s[366] ? 1 : 0) + (s[367] ? 4 : 0), LAS_26_3_kan: s[1633] + (s[362] ? 2 : 0) + (s[363] ? 4 : 0), LAS_26_5_kan: (s[1634] ? 1 : 0) + (s[1635] ? 2 : 0) + s[1636], LAS_26_7_kan: (s[1637] ? 1 : 0) + (s[1638] ? 2 : 0) + s[1636], LAS_30_1: s[1639], LAS_30_1_hoej: s[1640], LAS_30_1_kan: (s[1641] ? 1 : 0) + (s[1642] ? 4 : 0), LAS_30_2: s[1643], LAS_30_2_hoej: s[1644], LAS_30_2_kan: s[1633] + (s[1645] ? 4 : 0), LAS_34_1_kan: s[1646] + (s[810] ? 2 : 0) + (s[811] ? 4 : 0), LAS_34_2_kan: (s[1647] ? 1 : 0) + (s[1648] ? 2 : 0) + (s[1649] ? 4 : 0), LAS_35_1_kan: (s[1650] ? 1 : 0) + (s[1651] ? 2 : 0) + (s[534] ? 0 : 4), LAS_35_3: s[1652], LAS_35_3_hoej: s[1653], LAS_35_3_kan: 1 + s[1654], LAS_36_sanktion_kan: (s[1655] ? 1 : 0) + (s[1656] ? 2 : 0) + s[1654], LAS_40a_1_kan: (s[1657] ? 1 : 0) + (s[1658] ? 2 : 0) + s[861], LAS_50_kan: (s[1659] ? 1 : 0) + (s[1660] ? 2 : 0) + s[1661], LAS_68_2: s[1662], LAS_68_2_hoej: s[1663], LAS_68_2_kan: (s[1664] ? 1 : 0) + (s[1665] ? 4 : 0), LAS_68_4: s[381], LAS_68_4_hoej: s[380], LAS_68_4_kan: (s[382] ? 1 : 0) + (s[383] ? 4 : 0), LAS_68_5_kan: s[960] + (s[1666] ? 2 : 0) + (s[1667] ? 4 : 0), LAS_68a_1: s[1668], LAS_68a_1_hoej: s[1669], LAS_68a_1_kan: (s[1670] ? 1 : 0) + (s[1671] ? 4 : 0), LAS_68a_1_tid_kan: (s[1672] ? 1 : 0) + (s[375] ? 2 : 0) + s[1025], LAS_68a_2: s[1673], LAS_68a_2_hoej: s[1674], LAS_68a_2_kan: (s[1675] ? 1 : 0) + (s[1676] ? 4 : 0), LAS_68a_3: s[377], LAS_68a_3_hoej: s[374], LAS_68a_3_kan: (s[379] ? 1 : 0) + (s[378] ? 4 : 0), LAS_69j_2: s[1677], LAS_69j_2_hoej: s[1678], LAS_69j_2_kan: (s[1679] ? 1 : 0) + (s[1680] ? 4 : 0), LAS_69j_2_bidrag: s[1681], LAS_69j_2_bidrag_hoej: s[1682], LAS_69j_2_bidrag_kan: (s[1683] ? 1 : 0) + (s[1684] ? 4 : 0), LAS_69j_4: s[424], LAS_69j_4_hoej: s[423], LAS_69j_4_kan: (s[425] ? 1 : 0) + (s[426] ? 4 : 0), LAS_69j_5: s[1685], LAS_69j_5_hoej: s[1686], LAS_69j_5_kan: (s[1687] ? 1 : 0) + (s[1688] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1689] ? 1 : 0) + (s[1690] ? 2 : 0) + (s[1691] ? 4 : 0), LAS_69j_5_tid_kan: (s[1692] ? 1 : 0) + (s[398] ? 2 : 0) + s[1693], LAS_69j_7_kan: (s[1694] ? 1 : 0) + (s[1695] ? 2 : 0) + s[1693], LAS_69j_8_kan: (s[1696] ? 1 : 0) + (s[1697] ? 2 : 0) + (s[1698] ? 4 : 0), LAS_69j_9: s[421], LAS_69j_9_hoej: s[422], LAS_69j_9_kan: (s[1699] ? 1 : 0) + (s[1700] ? 4 : 0), LAS_69j_10: s[400], LAS_69j_10_hoej: s[397], LAS_69j_10_kan: (s[401] ? 1 : 0) + (s[402] ? 4 : 0), LAS_69j_11_kan: (s[1701] ? 1 : 0) + (s[1702] ? 2 : 0) + (s[1703] ? 4 : 0), LAS_69j_13_kan: (s[1704] ? 1 : 0) + (s[1705] ? 2 : 0) + (s[1706] ? 4 : 0), LAS_69j_15_kan: (s[435] ? 1 : 0) + (s[434] ? 2 : 0) + s[1693], LAS_69j_udbetales: s[1707], LAS_69j_udbetales_hoej: s[1708], LAS_69j_udbetales_kan: (s[1709] ? 1 : 0) + (s[1710] ? 4 : 0), LAS_69k_1_kan: (s[1711] ? 1 : 0) + (s[1712] ? 2 : 0) + s[1693], LAS_69k_2_kan: (s[1713] ? 1 : 0) + (s[1714] ? 2 : 0) + (s[1715] ? 4 : 0), LAS_69k_5_kan: (s[432] ? 1 : 0) + (s[433] ? 2 : 0) + s[1693], LAS_69k_6: s[1716], LAS_69k_6_hoej: s[1717], LAS_69k_6_kan: (s[1718] ? 1 : 0) + s[1025], LAS_69k_6_aftale_kan: (s[431] ? 1 : 0) + (s[430] ? 2 : 0) + s[1025], LAS_69k_6_senest: s[1719], LAS_69k_6_senest_hoej: s[1720], LAS_69k_6_senest_kan: s[2] ? 1 : 4, LAS_69l_1_kan: (s[1721] ? 1 : 0) + (s[1722] ? 2 : 0) + (s[1723] ? 4 : 0), LAS_69l_3: s[1724], LAS_69l_3_hoej: s[1725], LAS_69l_3_kan: s[1726], LAS_69m_1_kan: (s[1727] ? 1 : 0) + (s[1728] ? 2 : 0) + (s[1729] ? 4 : 0), LAS_69m_2: s[1730], LAS_69m_2_hoej: s[1731], LAS_69m_2_kan: (s[1732] ? 1 : 0) + (s[1733] ? 4 : 0), LAS_69n_1: s[1734], LAS_69n_1_hoej: s[1735], LAS_69n_1_kan: (s[1736] ? 1 : 0) + (s[1737] ? 4 : 0), LAS_69o_1_kan: (s[1738] ? 1 : 0) + (s[1739] ? 2 : 0) + (s[1740] ? 4 : 0), LAS_69o_2: s[1741], LAS_69o_2_hoej: s[1742], LAS_69o_2_kan: (s[1743] ? 1 : 0) + (s[1744] ? 4 : 0), LAS_69p_1_kan: (s[1745] ? 1 : 0) + (s[1746] ? 2 : 0) + (s[442] ? 0 : 4), LAS_69q_1: s[1747], LAS_69q_1_hoej: s[1748], LAS_69q_1_kan: s[1726], LAS_69t_2: s[1749], LAS_69t_2_hoej: s[1750], LAS_69t_2_kan: s[1751], LAS_69x_3: s[1752], LAS_69x_3_hoej: s[1753], LAS_69x_3_kan: s[1751], LAS_70_1_kan: (s[452] ? 1 : 0) + (s[458] ? 2 : 0) + s[1661], LAS_70_1_3_kan: (s[1754] ? 1 : 0) + (s[1755] ? 2 : 0) + (s[1756] ? 4 : 0), LAS_70_4: s[1757], LAS_70_4_hoej: s[1758], LAS_70_4_kan: (s[1759] ? 1 : 0) + (s[1760] ? 4 : 0), LAS_70_5: flat(s[1761]), LAS_70_5_kan: s[1762] ? 4 : 1, LAS_71_1: s[450], LAS_71_1_hoej: s[451], LAS_71_1_kan: (s[453] ? 1 : 0) + (s[454] ? 4 : 0), LAS_71_2: s[1763], LAS_71_2_hoej: s[1764], LAS_71_2_kan: (s[1765] ? 1 : 0) + (s[1766] ? 4 : 0), LAS_71_2_ung: s[1767], LAS_71_2_ung_hoej: s[1768], LAS_71_2_ung_kan: (s[1769] ? 1 : 0) + (s[1770] ? 4 : 0), LAS_71_3: s[1771], LAS_71_3_hoej: s[1772], LAS_71_3_kan: (s[1773] ? 1 : 0) + (s[1774] ? 4 : 0), LAS_71_4_kan: (s[1775] ? 1 : 0) + (s[1776] ? 2 : 0) + (s[1777] ? 4 : 0), LAS_71_6_kan: s[1542] + s[1778] + (s[1779] ? 4 : 0), LAS_73b_kan: (s[1780] ? 1 : 0) + (s[1781] ? 2 : 0) + s[1661], LAS_73c_1: s[1782], LAS_73c_1_hoej: s[1783], LAS_73c_1_kan: s[1545] + (s[1784] ? 4 : 0), LAS_73f_1_kan: (s[1785] ? 1 : 0) + (s[1786] ? 2 : 0) + s[1661], LAS_73f_1_beloeb: s[1787], LAS_73f_1_beloeb_hoej: s[1788], LAS_73f_1_beloeb_kan: s[1545] + s[1661], LAS_74_1_foertidspension: flat(s[1789]), LAS_74_1_foertidspension_kan: s[1790] ? 4 : 1, LAS_74a_1_kan: (s[1791] ? 1 : 0) + (s[1792] ? 2 : 0) + s[1043], LAS_74a_1_fleksjob: flat(s[1793]), LAS_74a_1_fleksjob_kan: s[967] ? 4 : 1, LAS_74a_2_kan: (s[471] ? 1 : 0) + (s[468] ? 2 : 0) + s[1794], LAS_74a_2_uge: s[1795], LAS_74a_2_uge_hoej: s[1796], LAS_74a_2_uge_kan: (s[506] ? 1 : 0) + (s[508] ? 4 : 0), LAS_74a_3: s[516], LAS_74a_3_hoej: s[515], LAS_74a_3_kan: (s[517] ? 1 : 0) + (s[518] ? 4 : 0), LAS_74a_7: s[1797], LAS_74a_7_hoej: s[1798], LAS_74a_7_kan: (s[1799] ? 1 : 0) + (s[1800] ? 4 : 0), LAS_74b_2_kan: (s[469] ? 1 : 0) + (s[470] ? 2 : 0) + s[1043], LAS_74c_1: s[1801], LAS_74c_1_hoej: s[1802], LAS_74c_1_kan: 1 + (s[1803] ? 4 : 0), LAS_74c_1_18: s[1804], LAS_74c_1_18_hoej: s[1805], LAS_74c_1_18_kan: (s[1806] ? 1 : 0) + s[1043], LAS_74c_1_frist: s[1807], LAS_74c_1_frist_hoej: s[1808], LAS_74c_1_frist_kan: (s[1809] ? 1 : 0) + (s[1810] ? 4 : 0), LAS_74c_1_nu_kan: (s[1811] ? 1 : 0) + (s[1812] ? 2 : 0) + s[1043], LAS_74d_2: s[1813], LAS_74d_2_hoej: s[1814], LAS_74d_2_kan: (s[1815] ? 1 : 0) + (s[1816] ? 4 : 0), LAS_74d_3: s[1817], LAS_74d_3_hoej: s[1818], LAS_74d_3_kan: (s[1819] ? 1 : 0) + (s[1820] ? 4 : 0), LAS_74d_3_udbetales: s[1821], LAS_74d_3_udbetales_hoej: s[1822], LAS_74d_3_udbetales_kan: (s[1823] ? 1 : 0) + (s[1824] ? 4 : 0), LAS_74e_3: s[1825], LAS_74e_3_hoej: s[1826], LAS_74e_3_kan: s[1827], LAS_74e_4: s[1828], LAS_74e_4_hoej: s[1829], LAS_74e_4_kan: s[1827], LAS_74e_8: s[1830], LAS_74e_8_hoej: s[1831], LAS_74e_8_kan: s[1832] ? 1 : 4, LAS_74f_1_kan: (s[1833] ? 1 : 0) + (s[1834] ? 2 : 0) + s[1043], LAS_74f_1_dag: s[1835], LAS_74f_1_dag_hoej: s[1836], LAS_74f_1_dag_kan: s[1187], LAS_75_1: s[1837], LAS_75_1_hoej: s[1838], LAS_75_1_kan: 1 + (s[1839] ? 0 : 4), LAS_75a_1_kan: (s[1840] ? 1 : 0) + (s[1841] ? 2 : 0) + (s[1842] ? 4 : 0), LAS_76_1_kan: (s[1843] ? 1 : 0) + (s[1844] ? 2 : 0) + s[1043], LAS_77_1: s[1845], LAS_77_1_hoej: s[1846], LAS_77_1_kan: (s[1847] ? 1 : 0) + (s[1848] ? 4 : 0), LAS_77_sanktion_kan: (s[1849] ? 1 : 0) + (s[1850] ? 2 : 0) + s[1851], LAS_77a_1: s[1852], LAS_77a_1_hoej: s[1853], LAS_77a_1_kan: 1 + s[1851], LAS_77a_2: s[1854], LAS_77a_2_hoej: s[1855], LAS_77a_2_kan: (s[1856] ? 1 : 0) + (s[1857] ? 4 : 0), LAS_77a_4_kan: (s[1858] ? 1 : 0) + (s[1859] ? 2 : 0) + s[1851], LAS_77a_6_kan: (s[1860] ? 1 : 0) + (s[1861] ? 2 : 0) + s[1043], LAS_77b_1_kan: (s[1862] ? 1 : 0) + (s[1863] ? 2 : 0) + s[1043], LAS_81_1_kan: (s[1864] ? 1 : 0) + (s[1865] ? 2 : 0) + s[861], LAS_81_1_forudsigelig_kan: (s[1866] ? 1 : 0) + (s[1867] ? 2 : 0) + s[861], LAS_81_1_rimelig_kan: (s[528] ? 1 : 0) + (s[531] ? 2 : 0) + s[861], LAS_81_1_aendring_kan: (s[1868] ? 1 : 0) + (s[530] ? 2 : 0) + s[861], LAS_81a_1_kan: (s[1869] ? 1 : 0) + (s[1870] ? 2 : 0) + s[861], LAS_81a_1_proevet_kan: (s[1871] ? 1 : 0) + (s[1872] ? 2 : 0) + (s[1873] ? 4 : 0), LAS_82_1_kan: (s[1874] ? 1 : 0) + (s[1875] ? 2 : 0) + s[861], LAS_82_1_formue: s[1876], LAS_82_1_formue_hoej: s[1877], LAS_82_1_formue_kan: s[1112], LAS_82a_1_kan: (s[1878] ? 1 : 0) + (s[1879] ? 2 : 0) + s[861], LAS_82a_2: s[1880], LAS_82a_2_hoej: s[1881], LAS_82a_2_kan: (s[1882] ? 1 : 0) + (s[1883] ? 4 : 0), LAS_82a_6_kan: s[1884] + (s[1885] ? 2 : 0) + s[861], LAS_82a_6_gaelder: s[1886], LAS_82a_6_gaelder_hoej: s[1887], LAS_82a_6_gaelder_kan: s[1884] + (s[1888] ? 4 : 0), LAS_82b_1_kan: s[1889] + (s[1890] ? 2 : 0) + s[861], LAS_82b_2: s[1891], LAS_82b_2_hoej: s[1892], LAS_82b_2_kan: s[1889] + (s[1893] ? 4 : 0), LAS_83_1_kan: (s[1894] ? 1 : 0) + (s[1895] ? 2 : 0) + (s[1896] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[1897] ? 1 : 0) + (s[1898] ? 2 : 0) + (s[1899] ? 4 : 0), LAS_85_1_kan: (s[1900] ? 1 : 0) + (s[1901] ? 2 : 0) + s[861], LAS_85_2_kan: (s[1902] ? 1 : 0) + (s[1903] ? 2 : 0) + s[861], LAS_85_4_kan: (s[1904] ? 1 : 0) + (s[1905] ? 2 : 0) + s[861], LAS_86_2: s[1906], LAS_86_2_hoej: s[1907], LAS_86_2_kan: (s[1908] ? 1 : 0) + (s[1909] ? 4 : 0), LAS_86_7: s[1910], LAS_86_7_hoej: s[1911], LAS_86_7_kan: s[1912], LAS_86_8: s[1913], LAS_86_8_hoej: s[1914], LAS_86_8_kan: s[1912], LAS_86_8_beloeb: s[1915], LAS_86_8_beloeb_hoej: s[1916], LAS_86_8_beloeb_kan: (s[1917] ? 1 : 0) + (s[1918] ? 4 : 0), LAS_88_1_kan: (s[536] ? 1 : 0) + (s[1919] ? 2 : 0) + s[861], LAS_91_1_kan: (s[1920] ? 1 : 0) + (s[1921] ? 2 : 0) + s[861], LAS_91_1_dom_kan: (s[1922] ? 1 : 0) + (s[1923] ? 2 : 0) + (s[1924] ? 4 : 0), LAS_91_1_su_kan: (s[1925] ? 1 : 0) + (s[1926] ? 2 : 0) + (s[1927] ? 4 : 0), LAS_91_6_kan: (s[1928] ? 1 : 0) + (s[1929] ? 2 : 0) + (s[1930] ? 0 : 4), LAS_92_1_kan: s[1931] + (s[1932] ? 2 : 0) + s[1933], LAS_92_3: s[1934], LAS_92_3_hoej: s[1935], LAS_92_3_kan: s[1931] + s[1933], LAS_93_1_kan: (s[1936] ? 1 : 0) + (s[1937] ? 2 : 0) + s[861], LAS_93_1_selvforskyldt_kan: (s[1938] ? 1 : 0) + (s[1939] ? 2 : 0) + (s[1940] ? 4 : 0), LAS_94_1_kan: (s[1941] ? 1 : 0) + (s[1942] ? 2 : 0) + s[861], LOB_4_1_kan: (s[1943] ? 1 : 0) + (s[1944] ? 2 : 0) + s[861], LOB_9_1_kan: (s[1945] ? 1 : 0) + (s[1946] ? 2 : 0) + (s[1947] ? 4 : 0), LOB_10_1_kan: (s[1948] ? 1 : 0) + (s[1949] ? 2 : 0) + s[861], LOB_10_2_kan: (s[1950] ? 1 : 0) + (s[1951] ? 2 : 0) + s[861], LOB_11_1_kan: s[1952], LOB_11_2_kan: (s[1953] ? 1 : 0) + (s[1954] ? 2 : 0) + s[861], LOB_15_1_kan: (s[1955] ? 1 : 0) + (s[1956] ? 2 : 0) + s[1443], LOB_15a_1_kan: s[1300], LOV1559_9_betaling: s[1957], LOV1559_9_betaling_hoej: s[1958], LOV1559_9_betaling_kan: s[1959] + (s[1960] ? 4 : 0), LOV1559_9_valg_kan: s[1959] + (s[1961] ? 2 : 0) + s[1962], LOV1655_udbetaling: s[1963], LOV1655_udbetaling_hoej: s[1964], LOV1655_udbetaling_kan: (s[1965] ? 1 : 0) + (s[1966] ? 4 : 0), LOV1750_21_8_kan: (s[202] ? 1 : 0) + (s[204] ? 2 : 0) + s[1403], LOV1750_21_revalidering_kan: (s[1967] ? 1 : 0) + (s[444] ? 2 : 0) + s[1661], LSP_1a_1: s[547], LSP_1a_1_hoej: s[546], LSP_1a_1_kan: s[1112], LSP_1a_1_dag: s[50], LSP_1a_1_dag_hoej: s[51], LSP_1a_1_dag_kan: s[1112], LSP_1a_1_tabel2006_kan: (s[19] ? 1 : 0) + (s[11] ? 2 : 0) + (s[12] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[18] ? 1 : 0) + (s[14] ? 2 : 0) + (s[15] ? 4 : 0), LSP_2_1_kan: (s[1968] ? 1 : 0) + (s[1969] ? 2 : 0) + s[861], LSP_2_1_eu_kan: (s[1970] ? 1 : 0) + (s[1971] ? 2 : 0) + s[861], LSP_3_1_kan: (s[1972] ? 1 : 0) + (s[1973] ? 2 : 0) + s[861], LSP_3_2_kan: (s[1974] ? 1 : 0) + (s[1975] ? 2 : 0) + s[861], LSP_3_3_kan: (s[1976] ? 1 : 0) + (s[1977] ? 2 : 0) + s[861], LSP_3_danmark_kan: (s[1978] ? 1 : 0) + (s[1979] ? 2 : 0) + (s[1980] ? 4 : 0), LSP_4_kan: (s[1981] ? 1 : 0) + (s[1982] ? 2 : 0) + s[861], LSP_5_2: s[1983], LSP_5_2_hoej: s[1984], LSP_5_2_kan: (s[1985] ? 1 : 0) + (s[1986] ? 4 : 0), LSP_5_3: s[1987], LSP_5_3_hoej: s[1988], LSP_5_3_kan: (s[1989] ? 1 : 0) + (s[1990] ? 4 : 0), LSP_6: s[1991], LSP_6_hoej: s[1992], LSP_6_kan: 1 + (s[1993] ? 4 : 0), LSP_12_1_kan: (s[1994] ? 1 : 0) + (s[1995] ? 2 : 0) + s[861], LSP_13_kan: (s[1996] ? 1 : 0) + (s[1997] ? 2 : 0) + (s[1998] ? 4 : 0), LSP_16_kan: (s[1999] ? 1 : 0) + (s[2000] ? 2 : 0) + s[861], LSP_16_1_kan: (s[2001] ? 1 : 0) + (s[2002] ? 2 : 0) + s[861], LSP_16_2_kan: (s[2003] ? 1 : 0) + (s[2004] ? 2 : 0) + s[861], LSP_16_3_kan: (s[2005] ? 1 : 0) + (s[2006] ? 2 : 0) + s[861], LSP_17_2_kan: (s[2007] ? 1 : 0) + (s[2008] ? 2 : 0) + s[861], LSP_17_2_oplysninger_kan: (s[2009] ? 1 : 0) + (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) + (s[2010] ? 4 : 0), LSP_17_3_senior_kan: (s[2011] ? 1 : 0) + (s[2012] ? 2 : 0) + s[1962], LSP_17_4_kan: 1 + s[1778] + s[861], LSP_18_1_kan: (s[2013] ? 1 : 0) + (s[2014] ? 2 : 0) + s[861], LSP_18_2_kan: (s[553] ? 1 : 0) + (s[2015] ? 2 : 0) + (s[2016] ? 4 : 0), LSP_19_1_kan: (s[2017] ? 1 : 0) + (s[2018] ? 2 : 0) + s[1443], LSP_20_3_kan: (s[2019] ? 1 : 0) + (s[2020] ? 2 : 0) + s[861], LSP_21_1: s[2021], LSP_21_1_hoej: s[2022], LSP_21_1_kan: s[2023], LSP_26a_1_kan: (s[2024] ? 1 : 0) + (s[2025] ? 2 : 0) + s[861], LSP_26a_5: flat(s[2026]), LSP_26a_5_hoej: flat(s[2027]), LSP_26a_5_kan: (s[863] ? 0 : 1) + (s[2028] ? 2 : 0) + (s[2029] ? 4 : 0), LSP_26b: s[2030], LSP_26b_hoej: s[2031], LSP_26b_kan: s[1112], LSP_26d_2: s[2032], LSP_26d_2_hoej: s[2033], LSP_26d_2_kan: 1 + s[1962], LSP_26g_kan: (s[2034] ? 1 : 0) + (s[2035] ? 2 : 0) + (s[2036] ? 4 : 0), LSP_26g_dag: s[2037], LSP_26g_dag_hoej: s[2038], LSP_26g_dag_kan: (s[2039] ? 1 : 0) + (s[2040] ? 4 : 0), LSP_26h_1: s[2041], LSP_26h_1_hoej: s[2042], LSP_26h_1_kan: 1 + (s[2043] ? 4 : 0), LSP_26h_3: s[2044], LSP_26h_3_hoej: s[2045], LSP_26h_3_kan: 1 + (s[2046] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 5, LSP_26v_1: flat(s[2047]), LSP_26v_1_kan: s[2048] ? 4 : 1, LSP_26v_2: flat(s[2049]), LSP_26v_2_kan: s[2050] ? 4 : 1, LSP_29_1_eget_kan: (s[2051] ? 1 : 0) + (s[2052] ? 2 : 0) + (s[2053] ? 4 : 0), LSP_32a_1_aegtefaelle_kan: (s[2054] ? 1 : 0) + (s[2055] ? 2 : 0) + s[861], LSP_32c_1: s[2056], LSP_32c_1_hoej: s[2057], LSP_32c_1_kan: s[1112], LSP_32c_2: s[2058], LSP_32c_2_hoej: s[2059], LSP_32c_2_kan: (s[2060] ? 1 : 0) + (s[2061] ? 4 : 0), LSP_33_1: s[2062], LSP_33_1_hoej: s[2063], LSP_33_1_kan: (s[2064] ? 1 : 0) + (s[2065] ? 4 : 0), LSP_33_1_tilbage_kan: (s[2066] ? 1 : 0) + (s[2067] ? 2 : 0) + (s[2068] ? 4 : 0), LSP_33_2: s[2069], LSP_33_2_hoej: s[2070], LSP_33_2_kan: s[2023], LSP_37: flat(s[2071]), LSP_37_kan: s[2072] ? 4 : 1, LSP_44_1_kan: (s[2073] ? 1 : 0) + (s[2074] ? 2 : 0) + s[861], LSP_44_udsendte_kan: (s[2075] ? 1 : 0) + (s[2076] ? 2 : 0) + (s[2077] ? 4 : 0), LSP_49_1_foertidspension: s[2078], LSP_49_1_foertidspension_hoej: s[2079], LSP_49_1_foertidspension_kan: s[1325], LSP_49_1_folkepension: s[2080], LSP_49_1_folkepension_hoej: s[2081], LSP_49_1_folkepension_kan: (s[2082] ? 1 : 0) + (s[2083] ? 4 : 0), OFL_8_kan: (s[2084] ? 1 : 0) + (s[2085] ? 2 : 0) + s[1287], OFL_9_1_kan: (s[2086] ? 1 : 0) + (s[2087] ? 2 : 0) + s[1287], OFL_9_2_kan: (s[2088] ? 1 : 0) + (s[2089] ? 2 : 0) + s[1287], OFL_13_1_kan: (s[2090] ? 1 : 0) + (s[2091] ? 2 : 0) + s[1287], OFL_13_2_kan: (s[2092] ? 1 : 0) + (s[2093] ? 2 : 0) + s[1287], OFL_15_1_kan: (s[2094] ? 1 : 0) + (s[2095] ? 2 : 0) + s[1287], OFL_15_2_kan: (s[2096] ? 1 : 0) + (s[2097] ? 2 : 0) + s[1287], OFL_36_2: s[2098], OFL_36_2_hoej: s[2099], OFL_36_2_kan: 1 + s[2100], OFL_36_2_praksis: s[2101], OFL_36_2_praksis_hoej: s[2102], OFL_36_2_praksis_kan: 1 + (s[578] ? 0 : 4), OFL_36_2_underretning_kan: (s[2103] ? 1 : 0) + (s[2104] ? 2 : 0) + s[2100], OFL_37_1_kan: (s[2105] ? 1 : 0) + (s[2106] ? 2 : 0) + s[1287], OFL_37_2: s[2107], OFL_37_2_hoej: s[2108], OFL_37_2_kan: (f.afgoerelsenOmAktindsigtFastholdes ? 1 : 0) + (s[2109] ? 4 : 0), OFL_37_3: s[2110], OFL_37_3_hoej: s[2111], OFL_37_3_kan: 1 + (s[2112] ? 0 : 4), OFL_38_1_kan: (s[2113] ? 1 : 0) + (s[2114] ? 2 : 0) + s[1287], OFL_39_1_kan: (s[2115] ? 1 : 0) + (s[2116] ? 2 : 0) + s[2100], OFL_39_2: s[2117], OFL_39_2_hoej: s[2118], OFL_39_2_kan: 1 + (s[2119] ? 0 : 4), OFL_39_3: s[2120], OFL_39_3_hoej: s[2121], OFL_39_3_kan: 1 + (s[2122] ? 0 : 4), OFL_40_1_kan: (s[2123] ? 1 : 0) + (s[2124] ? 2 : 0) + s[1287], PENSBEK_7: s[2125], PENSBEK_7_hoej: s[2126], PENSBEK_7_kan: 1 + (s[2127] ? 0 : 4), PENSBEK_10_kan: (s[2128] ? 1 : 0) + (s[2129] ? 2 : 0) + s[2130], PENSBEK_11: s[2131], PENSBEK_11_hoej: s[2132], PENSBEK_11_kan: 1 + s[2130], PLANBEK_2_1_kan: (s[582] ? 1 : 0) + (s[583] ? 2 : 0) + s[861], PLANBEK_4_1_kan: (s[2133] ? 1 : 0) + (s[2134] ? 2 : 0) + s[861], REFUSIONSBEK_2: s[2135], REFUSIONSBEK_2_hoej: s[2136], REFUSIONSBEK_2_kan: (s[2137] ? 1 : 0) + (s[2138] ? 4 : 0), RSL_3_2: s[2139], RSL_3_2_hoej: s[2140], RSL_3_2_kan: 1 + s[2141], RSL_3_2_besked_kan: (s[2142] ? 1 : 0) + (s[2143] ? 2 : 0) + s[2141], RSL_3_2_offentlig_kan: (s[2144] ? 1 : 0) + (s[2145] ? 2 : 0) + s[2141], RSL_4_kan: (s[2146] ? 1 : 0) + (s[2147] ? 2 : 0) + s[861], RSL_5_kan: (s[2148] ? 1 : 0) + (s[2149] ? 2 : 0) + s[861], RSL_6_kan: (s[2150] ? 1 : 0) + (s[2151] ? 2 : 0) + s[861], RSL_7_1: s[2152], RSL_7_1_hoej: s[2153], RSL_7_1_kan: 1 + (s[2154] ? 0 : 4), RSL_7a_1: s[2155], RSL_7a_1_hoej: s[2156], RSL_7a_1_kan: 1 + (s[2157] ? 0 : 4), RSL_10_kan: (s[2158] ? 1 : 0) + (s[2159] ? 2 : 0) + s[861], RSL_10_grundlag_kan: (s[2160] ? 1 : 0) + (s[2161] ? 2 : 0) + (s[2162] ? 4 : 0), RSL_11_2_kan: (s[2163] ? 1 : 0) + (s[2164] ? 2 : 0) + s[861], RSL_11a_1_kan: (s[2165] ? 1 : 0) + (s[2166] ? 2 : 0) + (s[2167] ? 4 : 0), RSL_11a_1_hentes_kan: (s[2168] ? 1 : 0) + (s[2169] ? 2 : 0) + s[861], RSL_11b_kan: (s[2170] ? 1 : 0) + (s[2171] ? 2 : 0) + s[861], RSL_11c_1_kan: (s[2172] ? 1 : 0) + (s[2173] ? 2 : 0) + s[861], RSL_12_kan: (s[2174] ? 1 : 0) + (s[2175] ? 2 : 0) + s[861], RSL_60_1_kan: (s[2176] ? 1 : 0) + (s[2177] ? 2 : 0) + (s[2178] ? 4 : 0), RSL_60_2_kan: (s[2179] ? 1 : 0) + (s[2180] ? 2 : 0) + s[2181], RSL_66_1_kan: (s[2182] ? 1 : 0) + (s[2183] ? 2 : 0) + s[2181], RSL_67_1: s[2184], RSL_67_1_hoej: s[2185], RSL_67_1_kan: 1 + s[2181], RSL_67_2_kan: (s[2186] ? 1 : 0) + (s[2187] ? 2 : 0) + (s[2188] ? 4 : 0), RSL_72_1_kan: (s[2189] ? 1 : 0) + (s[2190] ? 2 : 0) + s[2191], RSLBEK_11_1: s[2192], RSLBEK_11_1_hoej: s[2193], RSLBEK_11_1_kan: 1 + s[2191], RSLBEK_11_2_kan: (s[2194] ? 1 : 0) + (s[2195] ? 2 : 0) + s[2191], RSLBEK_11_5_kan: (s[2196] ? 1 : 0) + (s[2197] ? 2 : 0) + s[2191], RSLBEK_12_1: s[2198], RSLBEK_12_1_hoej: s[2199], RSLBEK_12_1_kan: s[2200] + (s[2201] ? 4 : 0), RSLBEK_12_2: s[2202], RSLBEK_12_2_hoej: s[2203], RSLBEK_12_2_kan: s[2200] + (s[2204] ? 4 : 0), RSLBEK_13_1_kan: (s[2205] ? 1 : 0) + (s[2206] ? 2 : 0) + s[2191], RSLBEK_13_1_afvise_kan: (s[869] ? 0 : 1) + 2 + s[2191], RSLBEK_13_2_kan: (s[2207] ? 1 : 0) + (s[2208] ? 2 : 0) + s[2191], SDL_2_kan: (s[2209] ? 1 : 0) + (s[2210] ? 2 : 0) + (s[2211] ? 4 : 0), SDL_2_1_kan: (s[2212] ? 1 : 0) + (s[2213] ? 2 : 0) + s[2214], SDL_3_kan: (s[597] ? 1 : 0) + (s[594] ? 2 : 0) + s[861], SDL_6_1: s[138], SDL_6_1_hoej: s[140], SDL_6_1_kan: s[2215] + s[2216], SDL_7_1_kan: (s[168] ? 1 : 0) + (s[174] ? 2 : 0) + s[861], SDL_7_1_ferie_kan: s[1952], SDL_7_1_ferieaftale_kan: (s[2217] ? 1 : 0) + (s[2218] ? 2 : 0) + s[861], SDL_7_1_genoptagelse: s[2219], SDL_7_1_genoptagelse_hoej: s[2220], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[2221] ? 4 : 0), SDL_7_1_ny_kan: (s[2222] ? 1 : 0) + (s[2223] ? 2 : 0) + s[861], SDL_7_2_kan: (s[2224] ? 1 : 0) + (s[2225] ? 2 : 0) + s[861], SDL_7_3: s[2226], SDL_7_3_hoej: s[2227], SDL_7_3_kan: (s[2228] ? 1 : 0) + (s[2229] ? 4 : 0), SDL_7_5_kan: (s[2230] ? 1 : 0) + (s[2231] ? 2 : 0) + s[861], SDL_7_5_fra: s[2232], SDL_7_5_fra_hoej: s[2233], SDL_7_5_fra_kan: 1 + (s[2234] ? 0 : 4), SDL_7a_1: s[2235], SDL_7a_1_hoej: s[2236], SDL_7a_1_kan: (s[2237] ? 1 : 0) + s[2238], SDL_7c_kan: (s[478] ? 1 : 0) + (s[479] ? 2 : 0) + (s[472] ? 0 : 4), SDL_10a_kan: (s[2239] ? 1 : 0) + (s[2240] ? 2 : 0) + s[861], SDL_11_3: s[2241], SDL_11_3_hoej: s[2242], SDL_11_3_kan: 1 + (s[2243] ? 0 : 4), SDL_11a_1_kan: (s[2244] ? 1 : 0) + (s[2245] ? 2 : 0) + (s[2246] ? 4 : 0), SDL_11c_kan: (s[2247] ? 1 : 0) + (s[2248] ? 2 : 0) + s[861], SDL_12_1_1_kan: (s[477] ? 1 : 0) + (s[475] ? 2 : 0) + (s[476] ? 4 : 0), SDL_12_1_2_kan: (s[612] ? 1 : 0) + (s[607] ? 2 : 0) + (s[606] ? 4 : 0), SDL_12_1_3_kan: (s[613] ? 1 : 0) + (s[614] ? 2 : 0) + s[861], SDL_13b_1: s[2249], SDL_13b_1_hoej: s[2250], SDL_13b_1_kan: (s[2251] ? 1 : 0) + (s[2252] ? 4 : 0), SDL_13b_1_antal: s[2253], SDL_13b_1_antal_hoej: s[2254], SDL_13b_1_antal_kan: (s[2255] ? 1 : 0) + (s[2256] ? 4 : 0), SDL_13b_1_form_kan: (s[2257] ? 1 : 0) + (s[2258] ? 2 : 0) + (s[2259] ? 4 : 0), SDL_13b_1_naeste: s[2260], SDL_13b_1_naeste_hoej: s[2261], SDL_13b_1_naeste_kan: (s[2262] ? 1 : 0) + (s[2263] ? 4 : 0), SDL_13b_5_kan: (s[2264] ? 1 : 0) + (s[2265] ? 2 : 0) + (s[2266] ? 4 : 0), SDL_13c_1_2_kan: (s[2267] ? 1 : 0) + (s[2268] ? 2 : 0) + (s[2269] ? 4 : 0), SDL_13c_2_kan: (s[2270] ? 1 : 0) + (s[2271] ? 2 : 0) + (s[2272] ? 4 : 0), SDL_13f_1_kan: (s[481] ? 1 : 0) + (s[480] ? 2 : 0) + s[1348], SDL_13f_1_dag: s[2273], SDL_13f_1_dag_hoej: s[2274], SDL_13f_1_dag_kan: (s[2275] ? 1 : 0) + (s[2276] ? 4 : 0), SDL_16_2_kan: (s[2277] ? 1 : 0) + (s[2278] ? 2 : 0) + (s[2279] ? 4 : 0), SDL_16_2_dag: s[2280], SDL_16_2_dag_hoej: s[2281], SDL_16_2_dag_kan: (s[2282] ? 1 : 0) + (s[2283] ? 4 : 0), SDL_21_1_1_kan: (s[2284] ? 1 : 0) + (s[2285] ? 2 : 0) + s[861], SDL_21_1_2_kan: (s[2286] ? 1 : 0) + (s[2287] ? 2 : 0) + s[861], SDL_21_1_3_kan: (s[2288] ? 1 : 0) + (s[2289] ? 2 : 0) + s[861], SDL_21_3_kan: (s[2290] ? 1 : 0) + (s[2291] ? 2 : 0) + s[861], SDL_21_3_grundlag_kan: (s[2292] ? 1 : 0) + (s[2293] ? 2 : 0) + s[861], SDL_21_4_kan: s[2294] + (s[2295] ? 2 : 0) + (s[2296] ? 4 : 0), SDL_21_4_dag: s[2297], SDL_21_4_dag_hoej: s[2298], SDL_21_4_dag_kan: s[1112], SDL_21_4_fra: s[2299], SDL_21_4_fra_hoej: s[2300], SDL_21_4_fra_kan: s[2294] + (s[2301] ? 4 : 0), SDL_21_5_kan: (s[2302] ? 1 : 0) + (s[2303] ? 2 : 0) + (s[2304] ? 4 : 0), SDL_21a_kan: (s[2305] ? 1 : 0) + (s[2306] ? 2 : 0) + s[861], SDL_24_1: s[184], SDL_24_1_hoej: s[186], SDL_24_1_kan: (s[180] ? 1 : 0) + (s[182] ? 4 : 0), SDL_24_1_meddelt: s[2307], SDL_24_1_meddelt_hoej: s[2308], SDL_24_1_meddelt_kan: 1 + (s[2309] ? 0 : 4), SDL_24_1_ophoer: s[2310], SDL_24_1_ophoer_hoej: s[2311], SDL_24_1_ophoer_kan: (s[2312] ? 1 : 0) + (s[2313] ? 4 : 0), SDL_24_1_revurdering_kan: (s[2314] ? 1 : 0) + (s[2315] ? 2 : 0) + (s[2316] ? 4 : 0), SDL_24_3: flat(s[87]), SDL_24_3_hoej: flat(s[86]), SDL_24_3_kan: s[2215] + (s[2317] ? 2 : 0) + s[2216], SDL_24a_1_kan: (s[646] ? 1 : 0) + (s[649] ? 2 : 0) + (s[648] ? 4 : 0), SDL_24a_1_graense_kan: (s[170] ? 1 : 0) + (s[173] ? 2 : 0) + (s[171] ? 4 : 0), SDL_24a_2: s[2318], SDL_24a_2_hoej: s[2319], SDL_24a_2_kan: (s[2320] ? 1 : 0) + (s[2321] ? 4 : 0), SDL_24a_6_kan: (s[2322] ? 1 : 0) + (s[2323] ? 2 : 0) + s[861], SDL_24b_1_kan: s[2324] + (s[651] ? 2 : 0) + s[861], SDL_24b_2: s[2325], SDL_24b_2_hoej: s[2326], SDL_24b_2_kan: s[2324] + (s[2327] ? 4 : 0), SDL_24c_1_kan: (s[2328] ? 1 : 0) + (s[2329] ? 2 : 0) + s[861], SDL_25_1: s[183], SDL_25_1_hoej: s[185], SDL_25_1_kan: (s[179] ? 1 : 0) + (s[181] ? 4 : 0), SDL_25_2: s[2330], SDL_25_2_hoej: s[2331], SDL_25_2_kan: (s[2332] ? 1 : 0) + (s[2333] ? 4 : 0), SDL_26_1_kan: (s[2334] ? 1 : 0) + (s[2335] ? 2 : 0) + (s[2336] ? 4 : 0), SDL_26_1_covid: s[665], SDL_26_1_covid_hoej: s[666], SDL_26_1_covid_kan: (s[667] ? 1 : 0) + (s[668] ? 4 : 0), SDL_26_1_fra: s[2337], SDL_26_1_fra_hoej: s[2338], SDL_26_1_fra_kan: (s[2339] ? 1 : 0) + (s[2340] ? 4 : 0), SDL_26_1_uger: s[2341], SDL_26_1_uger_hoej: s[2342], SDL_26_1_uger_kan: (s[2343] ? 1 : 0) + s[2214], SDL_26_2_kan: (s[2344] ? 1 : 0) + (s[2345] ? 2 : 0) + (s[2346] ? 4 : 0), SDL_26_3_covid: s[669], SDL_26_3_covid_hoej: s[670], SDL_26_3_covid_kan: (s[671] ? 1 : 0) + (s[672] ? 4 : 0), SDL_26a_1_covid: s[2347], SDL_26a_3_covid: s[673], SDL_26a_3_covid_kan: s[674] ? 4 : 1, SDL_26c_covid: s[680], SDL_26c_covid_hoej: s[682], SDL_26c_covid_kan: (s[676] ? 1 : 0) + (s[678] ? 4 : 0), SDL_26d_covid: s[679], SDL_26d_covid_hoej: s[681], SDL_26d_covid_kan: (s[675] ? 1 : 0) + (s[677] ? 4 : 0), SDL_26f_covid: s[2348], SDL_26f_covid_hoej: s[2349], SDL_26f_covid_kan: (s[2350] ? 1 : 0) + (s[2351] ? 4 : 0), SDL_26g_covid: s[683], SDL_26g_covid_hoej: s[684], SDL_26g_covid_kan: (s[685] ? 1 : 0) + (s[686] ? 4 : 0), SDL_26h_covid: s[2352], SDL_26h_covid_hoej: s[2353], SDL_26h_covid_kan: (s[2354] ? 1 : 0) + (s[2355] ? 4 : 0), SDL_26i_covid: s[2356], SDL_26i_covid_hoej: s[2357], SDL_26i_covid_kan: (s[2358] ? 1 : 0) + (s[2359] ? 4 : 0), SDL_27_1_kan: (s[187] ? 1 : 0) + (s[188] ? 2 : 0) + (s[189] ? 4 : 0), SDL_27_1_1_kan: (s[125] ? 1 : 0) + (s[130] ? 2 : 0) + s[2360], SDL_27_1_2_kan: (s[126] ? 1 : 0) + (s[134] ? 2 : 0) + s[2361], SDL_27_1_2_slut: s[704], SDL_27_1_2_slut_hoej: s[705], SDL_27_1_2_slut_kan: (s[706] ? 1 : 0) + (s[710] ? 4 : 0), SDL_27_1_2_uger: s[2362], SDL_27_1_2_uger_hoej: s[2363], SDL_27_1_2_uger_kan: (s[2364] ? 1 : 0) + s[2361], SDL_27_1_3_kan: (s[127] ? 1 : 0) + (s[135] ? 2 : 0) + s[2361], SDL_27_1_3_slut: s[707], SDL_27_1_3_slut_hoej: s[708], SDL_27_1_3_slut_kan: (s[709] ? 1 : 0) + (s[712] ? 4 : 0), SDL_27_1_3_uger: s[691], SDL_27_1_3_uger_hoej: s[693], SDL_27_1_3_uger_kan: (s[689] ? 1 : 0) + s[2361], SDL_27_1_4_kan: (s[128] ? 1 : 0) + (s[136] ? 2 : 0) + s[2360], SDL_27_1_4_slut: s[2365], SDL_27_1_4_slut_hoej: s[2366], SDL_27_1_4_slut_kan: (s[2367] ? 1 : 0) + (s[2368] ? 4 : 0), SDL_27_1_5_kan: (s[129] ? 1 : 0) + (s[132] ? 2 : 0) + s[2361], SDL_27_1_6_kan: (s[696] ? 1 : 0) + (s[702] ? 2 : 0) + s[2361], SDL_27_1_7_kan: (s[697] ? 1 : 0) + (s[703] ? 2 : 0) + s[2361], SDL_27_1_7_2_kan: (s[2369] ? 1 : 0) + (s[2370] ? 2 : 0) + (s[2371] ? 4 : 0), SDL_27_1_slut: s[2372], SDL_27_1_slut_hoej: s[2373], SDL_27_1_slut_kan: (s[2374] ? 1 : 0) + (s[2375] ? 4 : 0), SDL_27_3_nedsat_kan: s[1952], SDL_29_1_kan: (s[2376] ? 1 : 0) + (s[2377] ? 2 : 0) + (s[2378] ? 4 : 0), SDL_30_kan: (s[151] ? 1 : 0) + (s[152] ? 2 : 0) + s[2214], SDL_30_1: s[147], SDL_30_1_hoej: s[148], SDL_30_1_kan: (s[149] ? 1 : 0) + s[2214], SDL_30_1_fri: s[2379], SDL_30_1_fri_hoej: s[2380], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[2381] ? 4 : 0), SDL_30_2_kan: (s[2382] ? 1 : 0) + (s[2383] ? 2 : 0) + s[2214], SDL_30_fleksjob_kan: (s[2384] ? 1 : 0) + (s[2385] ? 2 : 0) + (s[2386] ? 4 : 0), SDL_31_1: s[624], SDL_31_1_hoej: s[625], SDL_31_1_kan: (s[623] ? 1 : 0) + (s[626] ? 4 : 0), SDL_32_kan: (s[592] ? 1 : 0) + (s[593] ? 2 : 0) + s[2214], SDL_32_1_kan: (s[161] ? 1 : 0) + (s[160] ? 2 : 0) + s[2214], SDL_33_1: s[2387], SDL_33_1_hoej: s[2388], SDL_33_1_kan: (s[2389] ? 1 : 0) + (s[2390] ? 4 : 0), SDL_34_1_kan: (s[2391] ? 1 : 0) + (s[2392] ? 2 : 0) + s[2214], SDL_35_2: s[2393], SDL_35_2_hoej: s[2394], SDL_35_2_kan: (s[2395] ? 1 : 0) + (s[2396] ? 4 : 0), SDL_35_3: s[720], SDL_35_3_hoej: s[719], SDL_35_3_kan: (s[718] ? 1 : 0) + (s[722] ? 4 : 0), SDL_35_3_fra: s[2397], SDL_35_3_fra_hoej: s[2398], SDL_35_3_fra_kan: (s[2399] ? 1 : 0) + (s[2400] ? 4 : 0), SDL_38_1: s[2401], SDL_38_1_hoej: s[2402], SDL_38_1_kan: (s[2403] ? 1 : 0) + (s[2404] ? 4 : 0), SDL_38_7: s[2405], SDL_38_7_hoej: s[2406], SDL_38_7_kan: (s[2407] ? 1 : 0) + (s[2408] ? 4 : 0), SDL_38_7_tide_kan: (s[732] ? 1 : 0) + (s[733] ? 2 : 0) + (s[734] ? 4 : 0), SDL_38_8_kan: (s[729] ? 1 : 0) + (s[731] ? 2 : 0) + (s[730] ? 4 : 0), SDL_40_1: s[2409], SDL_40_1_hoej: s[2410], SDL_40_1_kan: (s[2411] ? 1 : 0) + (s[2412] ? 4 : 0), SDL_40a_1: s[2413], SDL_40a_1_hoej: s[2414], SDL_40a_1_kan: (s[2415] ? 1 : 0) + (s[2416] ? 4 : 0), SDL_41_1: s[633], SDL_41_1_hoej: s[634], SDL_41_1_kan: (s[631] ? 1 : 0) + (s[632] ? 4 : 0), SDL_42_1_kan: (s[164] ? 1 : 0) + (s[163] ? 2 : 0) + s[2214], SDL_42_1_ved_siden_af_kan: (s[2417] ? 1 : 0) + (s[2418] ? 2 : 0) + (s[2419] ? 4 : 0), SDL_43_1: s[2420], SDL_43_1_hoej: s[2421], SDL_43_1_kan: (s[2422] ? 1 : 0) + (s[2423] ? 4 : 0), SDL_43_4: s[2424], SDL_43_4_hoej: s[2425], SDL_43_4_kan: (s[2426] ? 1 : 0) + (s[2427] ? 4 : 0), SDL_43_4_tide_kan: (s[2428] ? 1 : 0) + (s[2429] ? 2 : 0) + (s[2430] ? 4 : 0), SDL_43_5_kan: (s[2431] ? 1 : 0) + (s[2432] ? 2 : 0) + (s[2433] ? 4 : 0), SDL_45_4: s[2434], SDL_45_4_hoej: s[2435], SDL_45_4_kan: s[1112], SDL_46_1: s[2436], SDL_46_1_hoej: s[2437], SDL_46_1_kan: (s[2438] ? 1 : 0) + (s[2439] ? 4 : 0), SDL_47_1: s[791], SDL_47_1_hoej: s[792], SDL_47_1_kan: (s[790] ? 1 : 0) + (s[794] ? 4 : 0), SDL_47_1_3: s[2440], SDL_47_1_3_hoej: s[2441], SDL_47_1_3_kan: (s[2442] ? 1 : 0) + (s[2443] ? 4 : 0), SDL_50_1: s[785], SDL_50_1_hoej: s[786], SDL_50_1_kan: s[1184], SDL_50_4: s[2444], SDL_50_4_hoej: s[2445], SDL_50_4_kan: (s[2446] ? 1 : 0) + (s[2447] ? 4 : 0), SDL_51_1: s[777], SDL_51_1_hoej: s[781], SDL_51_1_kan: s[1112], SDL_52_1: s[778], SDL_52_1_hoej: s[782], SDL_52_1_kan: (s[2448] ? 1 : 0) + (s[2449] ? 4 : 0), SDL_53_1: s[780], SDL_53_1_hoej: s[784], SDL_53_1_kan: (s[773] ? 1 : 0) + (s[776] ? 4 : 0), SDL_53_1_ialt: s[2450], SDL_53_1_ialt_hoej: s[2451], SDL_53_1_ialt_kan: (s[2452] ? 1 : 0) + (s[2453] ? 4 : 0), SDL_53_1_timer: s[2454], SDL_53_1_timer_hoej: s[2455], SDL_53_1_timer_kan: (s[146] ? 1 : 0) + (s[2456] ? 4 : 0), SDL_53_2_kan: (s[2457] ? 1 : 0) + (s[2458] ? 2 : 0) + (s[995] ? 0 : 4), SDL_53_3: s[779], SDL_53_3_hoej: s[783], SDL_53_3_kan: (s[772] ? 1 : 0) + (s[775] ? 4 : 0), SDL_53a_1_kan: (s[2459] ? 1 : 0) + (s[2460] ? 2 : 0) + s[861], SDL_53a_2: flat(s[2461]), SDL_53a_2_hoej: flat(s[2462]), SDL_53a_2_kan: (s[873] ? 0 : 1) + (s[2463] ? 2 : 0) + (s[2464] ? 4 : 0), SDL_53b_1_kan: (s[2465] ? 1 : 0) + (s[2466] ? 2 : 0) + (s[2467] ? 4 : 0), SDL_54_1_kan: (s[788] ? 1 : 0) + (s[789] ? 2 : 0) + s[2214], SDL_54_1_beloeb: s[2468], SDL_54_1_beloeb_hoej: s[2469], SDL_54_1_beloeb_kan: (s[2470] ? 1 : 0) + (s[2471] ? 4 : 0), SDL_56_1_kan: (s[793] ? 1 : 0) + (s[795] ? 2 : 0) + s[2214], SDL_56_1_beloeb: s[2472], SDL_56_1_beloeb_hoej: s[2473], SDL_56_1_beloeb_kan: (s[2474] ? 1 : 0) + (s[2475] ? 4 : 0), SDL_56_2_kan: (s[2476] ? 1 : 0) + (s[2477] ? 2 : 0) + s[2478], SDL_56_3_kan: (s[2479] ? 1 : 0) + (s[2480] ? 2 : 0) + s[2478], SDL_56_4: s[2481], SDL_56_4_hoej: s[2482], SDL_56_4_kan: 1 + s[2478], SDL_56_4_fornyelse_kan: (s[2483] ? 1 : 0) + (s[2484] ? 2 : 0) + s[2478], SDL_58a_1_kan: (s[2485] ? 1 : 0) + (s[2486] ? 2 : 0) + s[2478], SDL_59_2: s[2487], SDL_59_2_hoej: s[2488], SDL_59_2_kan: (s[2489] ? 1 : 0) + (s[2490] ? 4 : 0), SDL_59_6_kan: (s[2491] ? 1 : 0) + (s[2492] ? 2 : 0) + s[2238], SDL_82_1_kan: (s[2493] ? 1 : 0) + (s[2494] ? 2 : 0) + s[861], SEL_112_1_kan: (s[2495] ? 1 : 0) + (s[2496] ? 2 : 0) + s[2497], SEL_112_1_forud_kan: (s[2498] ? 1 : 0) + (s[2499] ? 2 : 0) + s[2497], SENBEK_2_1_kan: (s[2500] ? 1 : 0) + (s[2501] ? 2 : 0) + s[861], SSBEK_3_1: s[813], SSBEK_3_1_hoej: s[814], SSBEK_3_1_kan: 1 + (s[817] ? 4 : 0), SSBEK_5_1: s[2502], SSBEK_5_1_hoej: s[2503], SSBEK_5_1_kan: (s[2504] ? 1 : 0) + (s[2505] ? 4 : 0), SSBEK_6_1: s[815], SSBEK_6_1_hoej: s[816], SSBEK_6_1_kan: s[1646] + (s[818] ? 4 : 0), SSBEK_10_1: s[2506], SSBEK_10_1_hoej: s[2507], SSBEK_10_1_kan: (s[2508] ? 1 : 0) + (s[2509] ? 4 : 0), STATSFLEKSBEK_11: s[2510], STATSFLEKSBEK_11_hoej: s[2511], STATSFLEKSBEK_11_kan: (s[998] ? 1 : 0) + s[2512], STATSFLEKSBEK_11_3_kan: (s[2513] ? 1 : 0) + (s[2514] ? 2 : 0) + s[2512], spor: [s[1001] << 0 | s[1002] << 1 | s[60] << 2 | s[2515] << 3 | s[1003] << 5 | s[1004] << 6 | s[1005] << 7 | (f.kunstigIntelligensErBrugt ? s[2515] : 0) << 8 | (f.kunstigIntelligensErBrugt ? 1024 : 0) | (f.brugenAfAiErDokumenteret ? 2048 : 0) | (f.brugenAfAiFremgaarTydeligt ? 4096 : 0) | s[1006] << 13 | s[1007] << 14 | s[0] << 15 | s[2516] << 16 | (f.erVisiteretTilFleksjob ? 262144 : 0) | s[519] << 19 | s[1008] << 20 | s[1009] << 21 | s[820] << 22 | (s[167] ? (f.vurderingsdato <= 14790 /* 2010-06-30 */ ? s[885] : s[2517] ? 2 : 0) : 0) << 23 | s[167] << 25 | s[82] << 26 | s[83] << 27 | (s[82] ? 0 : s[913]) << 28 | s[2518] << 29, s[138], s[140], s[628], s[629], s[627] << 0 | s[630] << 1 | s[2519] << 2 | (f.dagpengerettenSlutter ? 16 : 0) | s[1011] << 5 | s[1012] << 6 | s[1013] << 7 | (f.ansatIFleksjob ? 256 : 0) | s[1] << 9 | (f.ansatIFleksjob ? s[2516] : 0) << 10 | s[1018] << 12 | s[1019] << 13 | s[1020] << 14 | (s[2520] ? (s[2521] ? s[885] : s[2522] ? (s[3] ? 2 : 0) : s[2523]) : 0) << 15 | s[2520] << 17 | s[2524] << 18 | (f.revalideringErBevilget ? 524288 : 0) | s[2525] << 20 | s[2526] << 21 | s[2527] << 22 | (f.undervisningErBehandlingEllerFritid ? 8388608 : 0) | s[2528] << 24 | s[2529] << 25 | (f.uddannelsePasserMedBehandling ? 67108864 : 0) | s[1015] << 27 | s[1016] << 28 | s[1017] << 29, (s[2530] ? 0 : s[2522] ? s[885] : s[2531]) << 0 | s[2530] << 2 | s[2532] << 3 | s[2533] << 4 | s[2534] << 5 | (f.uddannelseUdskyderRevalidering ? 64 : 0) | s[2535] << 7 | s[1021] << 8 | s[1022] << 9 | s[879] << 10 | (s[2536] ? s[2537] : f.brevetSendtDen <= 16374 /* 2014-10-31 */ ? s[2538] : s[2539] ? 3 : 0) << 11 | s[2540] << 13 | (f.fritagetForDigitalPost ? 16384 : 0) | (f.borIDanmarkOgErFyldt15 ? 32768 : 0) | (f.frivilligtTilsluttetDigitalPost ? 65536 : 0) | s[878] << 17 | (s[2536] ? s[2537] : s[2538]) << 18 | s[2541] << 20 | (f.leveringErBevist ? 2097152 : 0) | s[2542] << 22 | s[1026] << 23 | (s[1026] ? s[960] : 0) << 24 | s[2] << 25 | s[2543] << 26 | s[429] << 27 | s[428] << 28, s[1023], s[1024], (s[2] ? (s[373] ? s[960] : s[2544] ? s[2545] : s[880] ? s[2546] : s[288] ? s[919] : s[2547]) : 0) << 0 | s[2548] << 3 | s[2549] << 4 | s[2550] << 5 | s[2551] << 6 | s[2552] << 7 | s[2553] << 8 | s[2554] << 9 | s[2555] << 10 | s[2556] << 11 | s[2557] << 12 | s[2558] << 13 | s[2559] << 14 | s[2560] << 15 | s[1027] << 16 | s[1028] << 17 | s[1029] << 18 | (s[1028] ? (f.vurderingsdato <= 18505 /* 2020-08-31 */ ? s[960] : s[2561] ? 2 : 0) : 0) << 19 | (f.ressourceforloebErBevilget ? 2097152 : 0) | s[1030] << 22 | s[1031] << 23 | (s[877] ? s[885] : s[940] ? s[895] : s[901] ? s[941] : s[939]) << 24 | s[1034] << 27 | (s[877] ? s[885] : s[940] ? s[895] : s[941]) << 28, s[1032], s[1033], s[1506] << 0 | s[1507] << 1 | s[2562] << 2 | s[2563] << 3 | s[2564] << 4 | s[2565] << 5 | (f.sammeArbejdsgiverIFleksjobbet ? 64 : 0) | (f.sammeOpgaverIFleksjobbet ? 128 : 0) | s[2566] << 8 | s[2567] << 9 | s[224] << 10 | s[223] << 11 | (f.ansatIFleksjob ? s[938] : 0) << 12 | s[2568] << 14 | s[227] << 15 | s[235] << 16 | (s[2569] ? s[938] : 0) << 17 | s[228] << 19 | s[1038] << 20 | s[1039] << 21 | s[24] << 22 | s[28] << 23 | s[21] << 24 | (s[892] ? s[2570] : s[2521] ? s[893] : s[571] ? (s[3] ? 3 : 0) : s[894] ? s[2571] : s[888] ? 5 : 0) << 25 | s[2572] << 28 | s[2573] << 29, s[1035], s[1036], s[1041], s[1042], s[2574] << 0 | s[2575] << 1 | s[2576] << 2 | (f.betalteTilFleksydelsesalderen ? 8 : 0) | s[2577] << 4 | s[2578] << 5 | (f.fleksydelsesbidragFraTilmelding ? 64 : 0) | s[2579] << 7 | s[2580] << 8 | s[2581] << 9 | s[2582] << 10 | s[20] << 11 | s[2583] << 12 | s[2584] << 13 | s[2585] << 14 | s[2586] << 15 | s[13] << 16 | s[2587] << 17 | s[2588] << 18 | s[2589] << 19 | s[2590] << 20 | s[2591] << 21 | s[2592] << 22 | s[2593] << 23 | s[2594] << 24 | s[2595] << 25 | s[2596] << 26 | s[2597] << 27 | s[2598] << 28 | s[2599] << 29, s[2600] << 0 | s[2601] << 1 | s[2602] << 2 | s[25] << 3 | s[27] << 4 | s[23] << 5 | s[2603] << 6 | s[2604] << 8 | (f.kunneIkkeKlareNormaltJob ? 512 : 0) | (f.visTilknytningTilArbejdsmarkedet ? 1024 : 0) | s[2605] << 11 | s[2606] << 12 | s[1044] << 13 | s[1045] << 14 | s[2607] << 15 | (f.henvendelsenVedroererSagsomraadet ? 131072 : 0) | (f.vejledningErFornoeden ? 262144 : 0) | s[1046] << 19 | s[1047] << 20 | (f.henvendelsenErSkriftlig ? 2097152 : 0) | (f.retteMyndighedKendes ? 4194304 : 0) | s[1048] << 23 | s[1049] << 24 | (s[2608] ? s[2609] : s[2610] ? s[2609] : 0) << 25 | (f.hensynModRepraesentation ? 134217728 : 0) | (f.andenLovBegraenserRepraesentation ? 268435456 : 0) | s[1050] << 29, s[1051] << 0 | s[885] << 1 | s[1052] << 2 | s[1053] << 3 | s[2611] << 4 | (f.aftaltAtBrevetSendesTilParten ? 32 : 0) | s[1054] << 6 | s[1055] << 7 | (f.skriftligFuldmagtForeligger ? 256 : 0) | s[2612] << 9 | s[2613] << 10 | s[2614] << 11 | (f.repraesentantenHandlerForParten ? 4096 : 0) | s[1056] << 13 | s[1057] << 14 | (f.fuldmagtenNaevnerSagen ? 32768 : 0) | (f.fuldmagtenNaevnerHandlingen ? 65536 : 0) | s[2615] << 17 | s[2616] << 18 | s[2617] << 19 | (f.fuldmagtenHarEnSidsteDag ? 1048576 : 0) | s[2618] << 21 | (f.fuldmagtenErTilbagekaldt ? 4194304 : 0) | s[1058] << 23 | s[1059] << 24 | s[1060] << 25 | s[1061] << 26 | s[881] << 27, (f.erPartISagen ? 1 : 0) | (f.sagenErEnAfgoerelsessag ? 2 : 0) | (f.sagenErEnStraffesag ? 4 : 0) | s[1075] << 3 | s[1076] << 4 | (f.erInterntArbejdsdokument ? 32 : 0) | s[2619] << 6 | (f.afgivetTilUdenforstaaende ? 128 : 0) | s[2620] << 8 | (f.afgivetAfLignendeGrund ? 512 : 0) | s[1083] << 10 | s[1084] << 11 | (f.foreliggerIEndeligForm ? 4096 : 0) | s[2621] << 13 | s[1085] << 14 | s[1086] << 15 | s[2622] << 16 | s[2623] << 17 | s[2624] << 18 | s[1081] << 19 | s[1082] << 20 | s[2625] << 21 | s[2626] << 22 | s[5] << 23 | s[882] << 24 | s[2627] << 25 | (f.hensynetVejerTungest ? 67108864 : 0) | s[2628] << 27 | s[2629] << 28 | s[2630] << 29, s[2631] << 0 | (f.fortrolighedFoelgerAfForpligtelse ? 2 : 0) | s[2632] << 2 | s[2633] << 3 | s[2634] << 4 | s[2635] << 5 | s[2636] << 6 | s[2637] << 7 | s[2638] << 8 | s[2639] << 9 | s[2640] << 10 | s[2641] << 11 | s[2642] << 12 | s[2643] << 13 | s[1062] << 14 | s[1063] << 15 | (f.dokumentetErAfsendtTilAndre ? 65536 : 0) | s[1066] << 17 | (f.dokumentetErAfsendtTilAndre ? s[881] : 0) << 18 | s[1067] << 21 | s[1068] << 22 | s[1069] << 23 | s[1070] << 24 | (s[2644] ? s[885] : s[373] ? s[2645] : s[2646] ? s[899] : s[572] ? 4 : 0) << 25 | s[1071] << 28 | s[1072] << 29, s[1064], s[1065], (s[2647] ? s[2648] : s[2649] ? s[2648] : s[2650] ? s[2648] : s[2651] ? s[2648] : 0) << 0 | (f.fristForAfgoerelsenBrydes ? 4 : 0) | (f.hensynModAtVentePaaAktindsigt ? 8 : 0) | (f.anmodetOmAktindsigt ? 16 : 0) | s[7] << 5 | s[8] << 6 | (f.nogetKanUdleveres ? 128 : 0) | (f.harFaaetAktindsigt ? 256 : 0) | s[1073] << 9 | s[1074] << 10 | s[2652] << 11 | s[2653] << 12 | s[1077] << 13 | s[1078] << 14 | s[1079] << 15 | s[1080] << 16 | (f.laegekonsulentHarUdtaltSig ? 131072 : 0) | (f.afgoerelsenErTruffet ? 262144 : 0) | s[1087] << 19 | s[1088] << 20 | s[1089] << 21 | (s[1081] && !s[1082] && s[0] ? s[881] : 0) << 22 | s[9] << 25 | (f.oplysningerneErVaesentlige ? 67108864 : 0) | (f.fremgaarAfAndetUdleveret ? 134217728 : 0) | s[2654] << 28 | s[2655] << 29, (f.oplysningenErRelevant ? 1 : 0) | s[2656] << 1 | s[2657] << 2 | s[1090] << 3 | s[1091] << 4 | (f.erInternFagligVurdering ? 32 : 0) | (f.praksisAtIndhenteEksternVurdering ? 64 : 0) | s[1092] << 7 | s[1093] << 8 | s[1094] << 9 | s[2658] << 10 | (s[2658] === 1 ? 0 : s[2658] === 2 ? 0 : s[2658] === 3 ? s[2659] : s[2658] === 4 ? s[2659] : 0) << 13 | (f.restenRoeberHensynet ? 32768 : 0) | (f.restenErKlartVildledende ? 65536 : 0) | (f.restenErUdenMening ? 131072 : 0) | s[1097] << 18 | (f.anmodetOmAktindsigt ? s[2660] : 0) << 19 | s[1098] << 22 | s[1099] << 23 | s[883] << 24 | s[2660] << 25 | s[2661] << 28 | (f.anmodningOmAktindsigtErFaerdigbehandlet ? 536870912 : 0), s[1095], s[1096], s[2662] << 0 | s[2663] << 1 | s[2664] << 2 | s[2665] << 3 | (f.ikkeMuligtIndenForFristen ? 16 : 0) | s[1100] << 5 | s[1101] << 6 | (f.kopiHarBetydning ? 128 : 0) | (f.dokumenterneTalerModKopi ? 256 : 0) | (f.formenErUmulig ? 512 : 0) | (f.tungtvejendeModhensyn ? 1024 : 0) | s[1102] << 11 | s[1103] << 12 | s[2666] << 13 | s[574] << 14 | s[1104] << 15 | s[1105] << 16 | s[2667] << 17 | s[2668] << 18 | s[1106] << 19 | s[1107] << 20 | s[584] << 21 | s[1108] << 22 | s[1109] << 23 | (f.klageOverAktindsigtVerserer ? 16777216 : 0) | s[2669] << 25 | s[2670] << 26 | s[2671] << 27 | (f.klagefristenAfbrydes ? 268435456 : 0) | s[1113] << 29, s[1110], s[1111], s[1114] << 0 | (s[2647] ? s[2672] : s[2649] ? s[2672] : s[2650] ? s[2672] : s[2651] ? s[2672] : 0) << 1 | (f.ubetaenkeligtAtAfgoere ? 16 : 0) | (f.hensynModAtVentePaaHoering ? 32 : 0) | (f.retTilAktindsigtIOplysningerne ? 64 : 0) | (f.videKredsEllerVanskeligt ? 128 : 0) | (f.andenLovSikrerUdtalelse ? 256 : 0) | (f.partenKenderOplysningerne ? 512 : 0) | (f.oplysningerneErTilUgunst ? 1024 : 0) | s[573] << 11 | s[1115] << 12 | s[1116] << 13 | s[2673] << 14 | (f.hoeringenErSlut ? 32768 : 0) | (f.hoeringenErUndladtMedGrund ? 65536 : 0) | s[2674] << 17 | s[2675] << 18 | (f.afgoerelsenErMeddelt ? 524288 : 0) | s[2676] << 20 | s[1119] << 21 | s[1120] << 22 | (f.kanAendresPaaAnmodning ? 8388608 : 0) | (f.karakterenTalerForAtUndladeHoering ? 16777216 : 0) | s[1117] << 25 | s[1118] << 26 | s[2677] << 27 | (f.hoertOmOplysningerne ? 268435456 : 0) | s[2678] << 29, (f.harUdtaltSig ? 1 : 0) | s[10] << 1 | (f.hoeringsfristErSat ? 4 : 0) | s[2679] << 3 | s[821] << 4 | s[1122] << 5 | s[1125] << 6 | (s[821] && !s[1122] && s[0] ? s[2607] : 0) << 7 | s[2680] << 9 | (f.bedtOmGenoptagelse ? 1024 : 0) | s[2681] << 11 | (f.nyAfgoerelseErMeddelt ? 4096 : 0) | s[1126] << 13 | s[1127] << 14 | (s[2608] ? s[2682] : s[2610] ? s[2682] : 0) << 15 | (f.hensynModAtVentePaaUdtalelse ? 131072 : 0) | (f.harForlangtUdsaettelse ? 262144 : 0) | s[1128] << 19 | s[1129] << 20 | (f.afgoerelsenMeddelesSkriftligt ? 2097152 : 0) | (f.afgoerelsenGiverFuldtMedhold ? 4194304 : 0) | s[822] << 23 | s[1131] << 24 | s[823] << 25 | (s[822] && !s[1131] && s[0] ? s[2607] : 0) << 26 | s[1140] << 28 | s[1141] << 29, s[1123], s[1124], s[1132], s[1133], s[1135], s[1136], (f.afgoerelsenBerorPaaSkoen ? 1 : 0) | s[1142] << 1 | s[1143] << 2 | (f.redegoerelseForFaktaErFornoeden ? 8 : 0) | s[1137] << 4 | s[1138] << 5 | s[1139] << 6 | (s[1128] && !s[1129] && s[0] ? s[2607] : 0) << 7 | (f.begrundelsenHarRetsreglerne ? 512 : 0) | s[2683] << 10 | s[2684] << 11 | (f.begrundelsenHarHovedhensynene ? 4096 : 0) | s[2685] << 13 | s[2686] << 14 | (f.begrundelsenHarFakta ? 32768 : 0) | s[1144] << 16 | s[1145] << 17 | (f.afgoerelsenKanPaaklages ? 262144 : 0) | s[1149] << 19 | s[1150] << 20 | s[1151] << 21 | (s[1144] && !s[1145] && s[0] ? s[2607] : 0) << 22 | (f.klagevejledningHarKlageinstansen ? 16777216 : 0) | (f.klagevejledningHarFremgangsmaaden ? 33554432 : 0) | s[2687] << 26 | (f.klagenHarEnFrist ? 134217728 : 0) | (f.klagevejledningHarFristen ? 268435456 : 0) | s[1146] << 29, s[1147] << 0 | s[1148] << 1 | (s[2688] ? s[885] : 0) << 2 | s[2688] << 3 | s[1152] << 4 | s[1153] << 5 | (f.betegnetSomFortrolig ? 64 : 0) | (f.hemmeligholdelseErNoedvendig ? 128 : 0) | s[2689] << 8 | s[2690] << 9 | s[2691] << 10 | (f.vaesentligOekonomiskBetydning ? 2048 : 0) | s[1154] << 12 | s[1155] << 13 | s[886] << 14 | s[2692] << 15 | s[1156] << 18 | s[1157] << 19 | s[1158] << 20 | (f.erPersonoplysning ? 0 : s[2692]) << 21 | (f.erPersonoplysning ? 16777216 : 0) | (f.samtykkeTilVideregivelse ? 33554432 : 0) | (f.lovKraeverVideregivelse ? 67108864 : 0) | (f.vaesentligForMyndigheden ? 134217728 : 0) | s[19] << 28 | s[11] << 29, s[12] << 0 | (s[892] ? s[885] : s[2693] ? s[893] : s[2694]) << 1 | s[18] << 3 | s[14] << 4 | s[15] << 5 | (s[2695] ? s[885] : s[2696] ? (s[16] ? 2 : 0) : s[17] ? 3 : 0) << 6 | (s[2697] ? s[885] : s[2695] ? s[2698] : s[2696] ? (s[16] ? 3 : 0) : f.vurderingsdato <= 16797 /* 2015-12-28 */ ? (s[17] ? 4 : 0) : f.vurderingsdato <= 17086 /* 2016-10-12 */ ? (s[2699] ? 5 : 0) : f.vurderingsdato <= 18626 /* 2020-12-30 */ ? (f.vurderingsdato >= 17087 /* 2016-10-13 */ ? 6 : 0) : s[2700] ? (s[2701] ? 7 : 0) : f.vurderingsdato <= 20452 /* 2025-12-30 */ ? (s[558] ? 8 : 0) : s[2702] ? 9 : 0) << 8 | s[2703] << 12 | s[2704] << 13 | s[2705] << 14 | s[2706] << 15 | s[2707] << 16 | s[2708] << 17 | s[2709] << 18 | s[2710] << 19 | s[2711] << 20 | s[559] << 21 | s[561] << 22 | s[562] << 23 | s[560] << 24 | s[33] << 25 | (s[892] ? s[2570] : s[571] ? s[893] : s[894] ? s[2712] : f.vurderingsdato <= 20438 /* 2025-12-16 */ ? s[2713] : f.vurderingsdato >= 20439 /* 2025-12-17 */ ? 5 : 0) << 26 | s[36] << 29, s[547], s[546], s[50], s[51], s[34], s[35], s[2714] << 0 | s[2715] << 1 | s[1161] << 2 | s[2716] << 3 | s[2717] << 4 | s[2718] << 5 | s[2719] << 6 | s[52] << 7 | s[53] << 8 | s[1162] << 9 | (s[1161] ? s[2603] : 0) << 10 | s[1163] << 12 | s[1164] << 13 | (s[892] ? s[2570] : s[894] ? s[893] : s[2720]) << 14 | s[2721] << 16 | s[466] << 17 | (f.betalerFleksydelsesbidrag ? 262144 : 0) | s[2722] << 19 | s[2723] << 20 | s[2724] << 21 | (f.pensionsvaerdiIndberettet ? 4194304 : 0) | s[2725] << 23 | s[32] << 24 | (f.erVisiteretTilFleksjob ? s[2726] : 0) << 25 | s[1166] << 27 | s[1167] << 28 | s[1168] << 29, s[1159], s[1160], s[30], s[31], s[2727] << 0 | (f.fravalgteEfterloen ? 8 : 0) | s[2728] << 4 | s[2729] << 5 | s[2730] << 6 | s[2731] << 7 | s[2732] << 8 | s[2733] << 9 | s[1171] << 10 | s[1172] << 11 | (f.fravalgteEfterloen ? s[2727] : 0) << 12 | s[1180] << 15 | s[1181] << 16 | (f.oenskedeIkkeTilmelding ? 131072 : 0) | s[767] << 18 | s[768] << 19 | (s[571] ? s[885] : s[890]) << 20 | s[2726] << 22 | s[47] << 24 | (s[894] ? s[889] : s[2734]) << 25 | s[1190] << 27 | s[1191] << 28 | s[2735] << 29, s[1169], s[1170], s[1173], s[1174], s[1176], s[1177], s[1178], s[1179], s[1182], s[1183], s[1185], s[1186], s[1188], s[1189], s[48], s[49], s[2736] << 0 | s[1193] << 1 | (s[1193] ? 0 : s[2737] <= 16306 /* 2014-08-24 */ ? 1 : s[2737] >= 16307 /* 2014-08-25 */ ? 2 : 0) << 2 | s[44] << 4 | s[41] << 5 | (s[877] ? s[889] : s[894] ? s[895] : s[2720]) << 6 | s[2738] << 8 | s[2739] << 9 | s[2740] << 10 | s[46] << 11 | s[2741] << 12 | s[2742] << 13 | s[1196] << 14 | s[1197] << 15 | s[2743] << 16 | s[1200] << 18 | s[1201] << 19 | (s[894] ? s[885] : s[2734]) << 20 | s[1204] << 22 | (s[46] ? s[2744] : 0) << 23 | s[1205] << 25 | s[1206] << 26 | s[29] << 27 | s[2744] << 28, s[1194], s[1195], s[1198], s[1199], s[1202], s[1203], s[2745] << 0 | (f.arbejdetErFleksjobEllerHosAegtefaellen ? 2 : 0) | s[1209] << 2 | s[1212] << 3 | s[1217] << 4 | (f.indsigtsanmodningModtaget <= 17675 /* 2018-05-24 */ ? (f.indsigtsanmodningModtaget >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[1217] ? 2 : 0) << 5 | (f.indsigtsfristenErForlaenget ? 128 : 0) | s[1218] << 8 | s[1219] << 9 | s[824] << 10 | (s[2746] ? s[885] : s[2747]) << 11 | (f.bedtOmIndsigtIOpslag ? 8192 : 0) | (f.medarbejderensNavnErNoedvendigt ? 16384 : 0) | s[1221] << 15 | s[1222] << 16 | (s[2746] ? s[885] : s[2748] ? s[2747] : s[2749]) << 17 | s[2750] << 19 | (f.arbejdsgiverenErPrivat ? 2097152 : 0) | s[1227] << 22 | (f.arbejdsgiverenErPrivat ? s[2750] : 0) << 23 | s[1228] << 25 | s[1229] << 26 | s[1230] << 27 | s[2751] << 28 | s[2752] << 29, s[1207], s[1208], s[1210], s[1211], s[1213], s[1214], s[1215], s[1216], s[1223], s[1224], s[1225], s[1226], s[1231] << 0 | s[1232] << 1 | s[1233] << 2 | (s[1231] ? s[2753] : 0) << 3 | (f.flytterTilAndenKommune ? 128 : 0) | (f.harAftaltTilbudIRevalidering ? 256 : 0) | s[1234] << 9 | s[1235] << 10 | s[1236] << 11 | (s[2754] ? s[2753] : 0) << 12 | s[2754] << 16 | s[1237] << 17 | s[1238] << 18 | s[2755] << 19 | s[1271] << 21 | (f.handicapGoerBeskaeftigelseVanskelig ? 4194304 : 0) | s[56] << 23 | s[55] << 24 | (f.stillingenBesaettesInternt ? 33554432 : 0) | (f.ligeSaaKvalificeret ? 67108864 : 0) | s[825] << 27 | s[903] << 28 | (f.funktionsnedsaettelsenErVarigOgBetydelig ? 536870912 : 0), s[2756] << 0 | (f.erhvervetUforeneligtMedNedsaettelsen ? 2 : 0) | (f.assistancenErVikarEllerMedhjaelp ? 4 : 0) | s[826] << 3 | (s[2757] ? s[2755] : 0) << 4 | s[2758] << 6 | s[2759] << 7 | s[2760] << 8 | s[2761] << 9 | (f.flereFunktionsnedsaettelser ? 1024 : 0) | (f.funktionsnedsaettelsenErMegetBetydelig ? 2048 : 0) | (f.assistanceUdOver20Timer ? 4096 : 0) | s[1245] << 13 | s[827] << 14 | s[1247] << 15 | (s[2762] ? s[885] : f.vurderingsdato <= 14432 /* 2009-07-07 */ ? s[2763] : s[2764] ? (f.vurderingsdato >= 14433 /* 2009-07-08 */ ? 3 : 0) : s[57] ? 4 : 0) << 16 | (f.berettigetTilSpecialpaedagogiskStoette ? 524288 : 0) | s[2765] << 20 | s[2766] << 21 | s[1250] << 22 | (s[827] && !s[1247] && s[0] ? s[2755] : 0) << 23 | (f.saerligtTilfaeldeUnderUddannelse ? 33554432 : 0) | s[828] << 26 | s[1252] << 27 | s[945] << 28, s[1240], s[1241], s[1243], s[1244], s[1248], s[1249], s[2767] << 0 | (f.uddannelsenGiverAdgangTilAkasse ? 2 : 0) | s[2768] << 2 | (f.ansatEfterHandicapUddannelsen ? 8 : 0) | (f.manglerErfaringIFaget ? 16 : 0) | s[1255] << 5 | (s[828] && !s[1252] && s[0] ? s[2769] : 0) << 6 | s[1256] << 8 | s[1257] << 9 | s[1258] << 10 | (s[2770] ? s[945] : 0) << 11 | s[2770] << 13 | s[2771] << 14 | (f.hjaelpemidletErAfgoerende ? 32768 : 0) | (f.hjaelpemidletKompenserer ? 65536 : 0) | (f.udgiftenLiggerUdOverArbejdsgiverens ? 131072 : 0) | (f.saedvanligtPaaArbejdspladsen ? 262144 : 0) | s[2772] << 19 | (f.andenLovDaekkerHjaelpemidlet ? 1048576 : 0) | s[1259] << 21 | s[1260] << 22 | s[1261] << 23 | (s[2773] ? s[945] : 0) << 24 | s[2773] << 26 | s[1262] << 27 | s[1263] << 28 | s[1264] << 29, s[1253], s[1254], (s[2774] ? s[945] : 0) << 0 | s[2774] << 2 | s[1272] << 3 | (s[1271] ? s[2755] : 0) << 4 | s[1273] << 6 | s[1274] << 7 | (f.bedtOmFortrinsadgang ? 256 : 0) | s[2775] << 9 | s[2776] << 10 | (f.opfylderFormelleUddannelseskrav ? 2048 : 0) | s[2777] << 12 | s[2778] << 13 | (f.aabenbartRingereKvalificeret ? 16384 : 0) | (s[2757] ? (s[2762] ? s[885] : s[2764] ? s[2763] : s[57] ? 3 : 0) : 0) << 15 | s[1277] << 17 | s[1278] << 18 | s[210] << 19 | s[211] << 20 | s[73] << 21 | (f.ikkeNormaltArbejdePaaNedsatTid ? 4194304 : 0) | s[1279] << 23 | s[1280] << 24 | s[829] << 25 | (s[193] ? s[2779] : 0) << 26 | s[193] << 28 | (f.erIJobafklaring ? 536870912 : 0), s[1265], s[1266], s[1267], s[1268], s[1269], s[1270], s[1275], s[1276], s[190] << 0 | s[71] << 1 | s[1335] << 2 | (s[71] ? 0 : s[2780]) << 3 | s[1342] << 6 | (s[71] ? (f.soegteHjaelpDen <= 13571 /* 2007-02-27 */ ? s[2781] : s[2782] ? (s[2783] ? 2 : 0) : s[2784] ? (s[70] ? 3 : 0) : s[2785] ? (s[905] ? 4 : 0) : s[906] ? 5 : 0) : 0) << 7 | s[1284] << 10 | s[2780] << 11 | s[1285] << 14 | s[1286] << 15 | s[4] << 16 | (s[373] ? s[885] : s[880] ? s[2545] : s[897]) << 17 | s[290] << 19 | (f.harErhvervskompetencegivendeUddannelse ? 1048576 : 0) | s[830] << 21 | (s[193] ? (s[880] ? s[904] : s[2786]) : 0) << 22 | s[58] << 24 | (s[58] ? (s[929] ? (s[58] ? 1 : 0) : s[2787]) : 0) << 25 | (f.fritagetForJobsamtaler ? 134217728 : 0) | (f.risikoForFireAar ? 268435456 : 0) | s[1295] << 29, s[1332], s[1333], s[1340], s[1341], s[1282], s[1283], s[1288], s[1289], s[1291], s[1292], s[1293], s[1294], s[1296] << 0 | s[1298] << 1 | s[202] << 2 | s[204] << 3 | s[203] << 4 | (f.ressourceforloebErBevilget ? (s[877] ? s[885] : s[902] ? s[895] : s[971]) : 0) << 5 | s[201] << 7 | s[2788] << 8 | s[831] << 9 | s[832] << 10 | s[833] << 11 | (f.ressourceforloebErBevilget ? s[2789] : 0) << 12 | s[834] << 15 | s[835] << 16 | (s[929] ? s[885] : s[2787]) << 17 | s[62] << 19 | s[61] << 20 | s[63] << 21 | (s[65] ? (s[2790] ? s[908] : s[2791] ? (s[195] ? 2 : 0) : s[196] ? 3 : 0) : 0) << 22 | s[65] << 24 | s[1359] << 25 | s[1360] << 26 | s[1361] << 27, (s[65] && s[2792] ? 1 : s[65] && !s[2792] ? (s[2793] ? (s[65] ? 2 : 0) : s[2794] ? s[2795] : s[2796] ? (s[194] ? 4 : 0) : s[909] ? 5 : 0) : 0) << 0 | s[2792] << 3 | s[64] << 4 | s[194] << 5 | s[909] << 6 | s[2797] << 7 | s[2798] << 8 | (f.ventesFuldtRask ? 512 : 0) | s[191] << 10 | s[2799] << 11 | (f.fikTvaerfagligIndsats ? 4096 : 0) | (f.overgikVedRevurderingen ? 8192 : 0) | s[197] << 14 | s[1302] << 15 | s[1303] << 16 | (s[2800] ? s[2801] : 0) << 17 | s[199] << 19 | s[1304] << 20 | s[1305] << 21 | (s[65] ? s[2801] : 0) << 22 | s[836] << 24 | s[1307] << 25 | s[258] << 26 | s[2802] << 27 | s[2803] << 28 | (f.kanKunVanskeligtFaaArbejdeUdenPraktik ? 536870912 : 0), s[1308] << 0 | s[1309] << 1 | s[2769] << 2 | s[2804] << 4 | (f.helbredetErStationaert ? 32 : 0) | s[1310] << 6 | s[1311] << 7 | s[2805] << 8 | (f.ansatPaaPraktikstedet ? 512 : 0) | s[1314] << 10 | (s[836] && !s[1307] && s[0] ? (s[2693] ? s[885] : s[880] ? (s[66] ? 2 : 0) : s[897]) : 0) << 11 | s[2806] << 13 | s[259] << 14 | s[2807] << 15 | s[2808] << 16 | (f.harVanskeligtVedLoentilskud ? 131072 : 0) | (f.praktikForlaengesTil26Uger ? 262144 : 0) | (f.saerligtBehovForLaengerePraktik ? 524288 : 0) | s[72] << 20 | s[837] << 21 | s[1316] << 22 | s[1317] << 23 | (s[2809] ? s[2769] : 0) << 24 | s[2809] << 26 | s[2810] << 27 | s[2811] << 28 | s[2812] << 29, s[1312], s[1313], s[2813] << 0 | (f.aabenlystUddannelsesparat ? 2 : 0) | s[2814] << 2 | (f.harJobEllerVirksomhedVedTilbud ? 8 : 0) | s[2815] << 4 | s[2816] << 5 | s[2817] << 6 | s[2818] << 7 | s[2819] << 8 | s[260] << 9 | s[2820] << 10 | (f.harKompetencegivendeUddannelse ? 2048 : 0) | s[2821] << 12 | (f.eneforsoergerVedLoentilskud ? 8192 : 0) | s[2822] << 14 | s[1320] << 15 | (s[837] && !s[1316] && !s[1317] ? s[2769] : 0) << 16 | s[68] << 18 | s[2823] << 19 | (f.loentilskudForlaengesTil12Maaneder ? 1048576 : 0) | s[1321] << 21 | s[1322] << 22 | (f.vilkaarAftaltMedFagligOrganisation ? 8388608 : 0) | s[838] << 24 | (f.saerligtTilfaeldeForLoentilskud ? 33554432 : 0) | s[1326] << 26 | s[1327] << 27 | (f.ansaettelsenErDroeftetMedDeAnsatte ? 268435456 : 0) | s[1328] << 29, s[1318], s[1319], s[1323], s[1324], s[1329] << 0 | (f.merbeskaeftigelse ? 2 : 0) | (f.stillingenErLedigVedAfgang ? 4 : 0) | s[262] << 3 | (s[262] ? 0 : s[885]) << 4 | s[1330] << 5 | s[1331] << 6 | s[1336] << 7 | s[1339] << 8 | (s[71] ? 0 : s[2782] ? s[2781] : s[2824]) << 9 | s[2825] << 11 | (f.kunProblemetLedighed ? 4096 : 0) | s[261] << 13 | s[1345] << 14 | s[2826] << 15 | (s[2826] === 2 ? 0 : s[2826] === 3 ? (s[2827] ? 1 : 0) : 0) << 17 | s[257] << 18 | s[2827] << 19 | (f.kommerSelvIJob ? 1048576 : 0) | s[1587] << 21 | s[1588] << 22 | s[291] << 23 | (s[2828] ? 1 : s[948] ? s[933] : s[571] ? s[2829] : f.vurderingsdato <= 16678 /* 2015-08-31 */ ? s[2571] : s[807] ? (s[2830] ? 5 : 0) : s[288] ? (s[809] ? 6 : 0) : s[278] ? 7 : 0) << 24 | s[2828] << 27 | (f.modtogHjaelpenVedSkaerpelsen2019 ? 268435456 : 0) | s[809] << 29, s[1337], s[1338], s[1343], s[1344], s[288] << 0 | (f.retEfterEURetten ? 2 : 0) | s[2831] << 2 | s[2832] << 3 | s[1590] << 4 | s[1591] << 5 | (s[2828] ? 1 : s[948] ? s[933] : s[571] ? s[2829] : s[807] ? s[2571] : s[288] ? (s[809] ? 5 : 0) : s[2833]) << 6 | (f.harHaftRetTilStarthjaelp ? 512 : 0) | (f.pensionNedsatForOptjening ? 1024 : 0) | s[2834] << 11 | s[2835] << 12 | (f.indrejstFraUdlandet ? 8192 : 0) | s[2836] << 14 | (f.opfyldtBeskaeftigelseskravetFoer ? 32768 : 0) | s[2837] << 16 | s[2838] << 17 | s[2839] << 18 | s[1346] << 19 | s[1347] << 20 | s[192] << 21 | (s[192] ? (s[288] ? s[2840] : s[2841]) : 0) << 22 | (f.fikSelvforsoergelsesydelse ? 16777216 : 0) | (f.fordrevetFraUkraine ? 33554432 : 0) | s[292] << 26 | s[293] << 27 | s[2840] << 28 | s[2224] << 29, s[1349], s[1350], s[1352], s[1353], s[2225] << 0 | (s[994] ? s[885] : s[877] ? s[912] : s[2842] ? s[925] : s[2843]) << 1 | s[2844] << 4 | s[146] << 5 | s[2845] << 6 | s[2846] << 7 | s[2847] << 8 | s[2848] << 9 | s[162] << 10 | s[389] << 11 | s[2849] << 12 | s[2850] << 13 | s[2851] << 14 | s[2852] << 15 | s[2853] << 16 | s[168] << 17 | s[174] << 18 | s[2854] << 19 | (f.uarbejdsdygtigVedEgenSygdom ? 2097152 : 0) | s[2317] << 22 | s[2855] << 23 | s[179] << 25 | s[181] << 26 | (s[661] && !s[660] ? s[2855] : 0) << 27 | s[661] << 29, s[183], s[185], s[660] << 0 | s[175] << 1 | (f.opfylderHelbredsbetingelserForFoertidspension ? 4 : 0) | s[176] << 3 | s[2856] << 4 | s[177] << 5 | s[2857] << 6 | s[2858] << 7 | s[2859] << 8 | s[2860] << 9 | s[180] << 10 | s[182] << 11 | (!s[82] && s[2861] ? 1 : !s[82] && !s[2862] ? (s[99] ? 2 : s[109] ? 3 : s[110] ? 4 : 0) : 0) << 12 | s[2862] << 15 | s[2863] << 16 | s[92] << 17 | s[2864] << 18 | s[2865] << 19 | s[2866] << 20 | s[2867] << 21 | s[2868] << 22 | s[2869] << 23 | s[89] << 24 | s[88] << 25 | s[2870] << 26 | s[2871] << 27 | s[2872] << 28 | s[2873] << 29, s[184], s[186], s[91] << 0 | s[90] << 1 | s[2874] << 2 | s[2875] << 3 | s[2876] << 4 | s[2877] << 5 | s[2878] << 6 | s[2879] << 7 | s[2880] << 8 | s[2881] << 9 | s[2882] << 10 | s[2883] << 11 | s[125] << 12 | s[130] << 13 | s[131] << 14 | (s[2884] ? (s[2885] ? s[2886] : s[2887] ? s[2888] : s[2889] ? 3 : 0) : 0) << 15 | (f.forlaengelseErAfgjort ? 131072 : 0) | s[643] << 18 | s[644] << 19 | s[126] << 20 | s[134] << 21 | s[133] << 22 | s[2890] << 23 | s[689] << 25 | (s[2884] ? (s[2891] ? s[2886] : s[2892] ? s[2893] : s[2885] ? s[2894] : s[2895] ? s[2896] : s[2897] ? 5 : 0) : 0) << 26 | s[127] << 29, s[691], s[693], s[135] << 0 | (s[2884] ? (s[2891] ? s[2886] : s[2892] ? s[2893] : s[2885] ? s[2894] : s[2896]) : 0) << 1 | (f.underLaegebehandling ? 16 : 0) | (f.laegensSkoenErSikkert ? 32 : 0) | s[2898] << 6 | s[2899] << 7 | s[2900] << 8 | s[2901] << 9 | s[128] << 10 | s[136] << 11 | (s[2884] ? (s[2885] ? s[2886] : s[2895] ? s[2888] : s[2887] ? s[2902] : s[2889] ? 4 : 0) : 0) << 12 | s[129] << 15 | s[132] << 16 | (s[2884] ? (s[2885] ? s[2886] : s[2895] ? s[2888] : s[2902]) : 0) << 17 | (f.laegenVurdererLivstruende ? 524288 : 0) | (f.behandlingsmulighederUdtoemte ? 1048576 : 0) | s[696] << 21 | s[702] << 22 | s[2369] << 23 | s[2370] << 24 | s[2371] << 25 | (s[2884] ? (s[120] <= 16952 /* 2016-05-31 */ ? s[2886] : s[120] <= 16974 /* 2016-06-22 */ ? (s[121] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[120] <= 20634 /* 2026-06-30 */ ? (s[121] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[121] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 26 | s[697] << 29, s[703] << 0 | (f.ansoegningOmFoertidspension ? 2 : 0) | s[187] << 2 | s[188] << 3 | s[189] << 4 | s[170] << 5 | s[173] << 6 | s[171] << 7 | (s[915] ? (s[991] ? s[917] : s[992] ? 2 : 0) : 0) << 8 | s[2382] << 10 | s[2383] << 11 | s[150] << 12 | s[990] << 13 | s[2903] << 15 | s[2904] << 16 | s[2905] << 17 | s[2906] << 18 | s[2907] << 19 | s[2908] << 20 | (f.andetFravaerSeneste8Uger ? 2097152 : 0) | s[2909] << 22 | s[2910] << 23 | (f.genansat ? 16777216 : 0) | (f.paaArbejdeDaSygdommenKom ? 33554432 : 0) | s[2384] << 26 | s[2385] << 27 | s[2386] << 28, (f.ansatIFleksjob ? s[990] : 0) << 0 | s[151] << 2 | s[152] << 3 | s[2911] << 4 | s[2912] << 5 | s[149] << 6 | (s[915] ? (s[140] <= 13604 /* 2007-04-01 */ ? s[917] : s[140] <= 14031 /* 2008-06-01 */ ? (s[138] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[2913] ? (s[138] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[2914] ? 4 : 0) : 0) << 7 | s[623] << 10 | s[626] << 11 | (f.fratraeder ? 4096 : 0) | s[161] << 13 | s[160] << 14 | (s[915] ? (s[916] ? s[917] : s[140] <= 15522 /* 2012-07-01 */ ? s[918] : s[2915] ? (s[138] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[2916] ? 4 : 0) : 0) << 15 | s[2917] << 18 | s[2918] << 19 | s[2919] << 20 | s[2920] << 21 | s[2921] << 22 | s[2922] << 23 | s[158] << 24 | s[2923] << 25 | s[2924] << 26 | s[2925] << 27 | (f.dagpengeretHvisRask ? 268435456 : 0) | s[166] << 29, s[147], s[148], s[624], s[625], s[165] << 0 | (f.erhvervsmaessigUddannelse ? 2 : 0) | s[2926] << 2 | s[2927] << 3 | s[2928] << 4 | s[2929] << 5 | s[2930] << 6 | (f.elevILoennetPraktik ? 128 : 0) | s[2931] << 8 | s[2932] << 9 | s[2933] << 10 | s[2934] << 11 | s[2935] << 12 | s[2936] << 13 | s[2937] << 14 | (f.iBeskaeftigelse ? 32768 : 0) | s[2938] << 16 | s[2939] << 17 | s[2940] << 18 | s[2941] << 19 | s[2942] << 20 | s[2943] << 21 | s[2944] << 22 | s[2945] << 23 | s[2946] << 24 | s[2947] << 25 | s[2948] << 26 | s[2949] << 27 | s[2950] << 28 | s[2951] << 29, s[164] << 0 | s[163] << 1 | (s[915] ? (s[916] ? s[917] : s[140] <= 15705 /* 2012-12-31 */ ? s[918] : s[140] <= 15883 /* 2013-06-27 */ ? (s[138] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[138] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 2 | s[2952] << 5 | s[2953] << 6 | (f.drevetSenesteMaaned ? 128 : 0) | s[2954] << 8 | s[2955] << 9 | (f.tilskudTilEgenVirksomhed ? 1024 : 0) | s[2391] << 11 | s[2392] << 12 | (f.arbejdsskade ? 8192 : 0) | s[592] << 14 | s[593] << 15 | s[2956] << 16 | s[2957] << 17 | s[2958] << 18 | s[2959] << 19 | s[585] << 20 | s[586] << 21 | s[727] << 22 | s[597] << 23 | s[594] << 24 | (s[994] ? s[885] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[912] : s[2960] ? 3 : 0) << 25 | s[646] << 27 | s[649] << 28 | s[648] << 29, s[2328] << 0 | s[2329] << 1 | (s[2961] ? s[885] : s[962]) << 2 | (f.fikSygedagpengeVedLivstruende ? 16 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 32 : 0) | s[1354] << 6 | s[1355] << 7 | s[1356] << 8 | (s[2962] && !s[2963] ? (s[2964] ? s[885] : s[2961] ? s[2965] : s[880] ? s[2966] : s[919]) : 0) << 9 | s[2962] << 12 | s[2963] << 13 | s[637] << 14 | s[636] << 15 | s[2967] << 16 | s[2968] << 17 | s[2969] << 18 | s[2970] << 19 | s[2971] << 20 | s[2972] << 21 | s[640] << 22 | s[2973] << 23 | s[2974] << 24 | s[2975] << 25 | s[2976] << 26 | s[1357] << 27 | s[1358] << 28, (s[193] ? (s[2977] ? s[904] : s[880] ? (s[200] ? 2 : 0) : s[2978] ? s[897] : s[976]) : 0) << 0 | s[2979] << 3 | s[2980] << 4 | s[1364] << 5 | (s[2800] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[908] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[2981] ? 2 : 0) : s[2790] ? (s[2982] ? 3 : 0) : s[2791] ? (s[195] ? 4 : 0) : s[2793] ? (s[196] ? 5 : 0) : s[2794] ? (s[907] ? 6 : 0) : s[194] ? 7 : 0) : 0) << 6 | s[2983] << 9 | s[1367] << 10 | s[1368] << 11 | (s[1367] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[908] : s[2793] ? (s[2984] ? 2 : 0) : s[2795]) : 0) << 12 | s[1369] << 14 | s[1370] << 15 | s[1371] << 16 | (s[193] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[904] : s[2977] ? (s[2985] ? 2 : 0) : s[880] ? (s[200] ? 3 : 0) : s[919]) : 0) << 17 | s[1372] << 20 | s[1373] << 21 | s[1374] << 22 | (s[2986] ? s[2779] : 0) << 23 | s[2986] << 25 | s[2987] << 26 | s[1377] << 27 | s[1378] << 28 | s[1379] << 29, s[1362], s[1363], s[1365], s[1366], s[1375], s[1376], s[1380] << 0 | s[839] << 1 | (s[193] ? (s[880] ? s[904] : s[2988]) : 0) << 2 | (f.kanVendeTilbageIArbejde ? 16 : 0) | s[2989] << 5 | (f.maalgruppeForAnden ? 64 : 0) | s[1384] << 7 | s[1385] << 8 | (s[1384] ? s[2779] : 0) << 9 | s[1386] << 11 | s[1387] << 12 | s[1391] << 13 | s[1392] << 14 | (s[877] ? s[885] : s[2990] ? s[895] : s[880] ? s[2991] : s[2992]) << 15 | (f.dokumenteretIngenUdvikling ? 262144 : 0) | (f.heltAabenbartIngenUdvikling ? 524288 : 0) | s[1393] << 20 | s[1394] << 21 | (s[877] ? s[885] : s[2993] ? s[895] : s[927] ? s[2994] : s[2995]) << 22 | s[2996] << 25 | s[2997] << 26 | (f.oenskerRessourceforloeb ? 134217728 : 0) | s[1388] << 28 | s[1389] << 29, s[1382], s[1383], s[1390] << 0 | (s[2998] ? 1 : s[877] ? s[933] : s[2990] ? s[925] : s[880] ? (s[920] ? 4 : 0) : s[2993] ? s[955] : s[902] ? (s[205] ? 6 : 0) : s[60] ? 7 : 0) << 1 | s[2998] << 4 | (f.komplekseProblemer ? 32 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 64 : 0) | (f.kraeverHelhedsorienteretForloeb ? 128 : 0) | s[2999] << 8 | (f.laengerevarendeForsoergelse ? 512 : 0) | (f.deltagetUdenOegetTilknytning ? 1024 : 0) | (f.behovForLaengerevarendeIndsats ? 2048 : 0) | (f.ressourceforloebErBevilget ? (s[877] ? s[885] : s[2993] ? s[895] : s[902] ? s[2994] : s[957]) : 0) << 12 | s[208] << 15 | (f.ressourceforloebErBevilget ? (s[3000] ? s[3001] : s[3002] ? s[3003] : s[3004] ? (s[3005] ? 3 : 0) : s[3006] ? (s[206] ? 4 : 0) : s[3007]) : 0) << 16 | s[1398] << 19 | s[1399] << 20 | s[1400] << 21 | (f.ressourceforloebErBevilget && s[64] ? 1 : f.ressourceforloebErBevilget && !s[64] ? (s[3000] ? (s[207] ? 2 : 0) : s[3002] ? (s[922] ? 3 : 0) : s[3006] ? (s[3005] ? 4 : 0) : s[3007]) : 0) << 22 | s[3008] << 25 | s[3009] << 26 | s[3010] << 27 | s[3011] << 28 | (f.indsatsErBegyndt ? 536870912 : 0), s[1395], s[1396], s[3012] << 0 | s[3013] << 1 | (f.arbejdeIFoersteHalvaar ? 4 : 0) | (f.saerligeGrundeModTeamet ? 8 : 0) | s[1401] << 4 | s[1402] << 5 | (f.menerTilbuddetSkaderHelbredet ? 64 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 128 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 256 : 0) | s[840] << 9 | (f.ressourceforloebErBevilget ? (s[3014] ? s[3015] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[3016] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[3017] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[3018] ? 5 : 0) : 0) << 10 | s[1408] << 13 | s[1409] << 14 | (f.ressourceforloebErBevilget ? (s[3014] ? s[3015] : s[3017] ? s[3016] : s[3018] ? 3 : 0) : 0) << 15 | s[3019] << 17 | (f.kommunenHarTagetStillingTilForloebet ? 262144 : 0) | s[1410] << 19 | s[1411] << 20 | s[1412] << 21 | (f.ressourceforloebErBevilget ? (s[3000] ? s[3001] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[3003] : s[3020] ? (s[3021] ? 3 : 0) : s[3004] ? (s[3022] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[206] ? 5 : 0) : s[3006] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[921] ? 7 : 0) : 0) << 22 | s[1415] << 25 | s[1416] << 26 | (f.ressourceforloebErBevilget ? (s[3000] ? s[3001] : s[3020] ? s[3003] : s[3006] ? (s[3022] ? 3 : 0) : s[921] ? 4 : 0) : 0) << 27, s[1404], s[1405], s[1413], s[1414], s[3023] << 0 | s[3024] << 1 | s[3025] << 2 | s[1420] << 3 | (s[877] ? s[885] : s[880] ? s[895] : s[2993] ? s[897] : s[927] ? s[3026] : s[902] ? s[3027] : s[958]) << 4 | s[3028] << 7 | s[219] << 8 | s[3029] << 9 | s[3030] << 10 | s[3031] << 11 | s[3032] << 12 | (f.ressourceforloebErBevilget ? (s[877] ? s[885] : s[880] ? s[895] : s[2993] ? s[897] : s[902] ? s[3026] : s[970]) : 0) << 13 | s[1423] << 16 | s[1424] << 17 | (f.ressourceforloebErBevilget ? (s[980] ? (s[51] <= 15705 /* 2012-12-31 */ ? (s[50] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[51] <= 16617 /* 2015-07-01 */ ? (s[50] >= 15706 /* 2013-01-01 */ ? 2 : 0) : s[51] <= 17125 /* 2016-11-20 */ ? (s[50] >= 16618 /* 2015-07-02 */ ? 3 : 0) : s[51] <= 18261 /* 2019-12-31 */ ? (s[50] >= 17126 /* 2016-11-21 */ ? 4 : 0) : s[51] <= 18992 /* 2021-12-31 */ ? (s[50] >= 18262 /* 2020-01-01 */ ? 5 : 0) : s[51] <= 20484 /* 2026-01-31 */ ? (s[50] >= 18993 /* 2022-01-01 */ ? 6 : 0) : s[50] >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) : 0) << 18 | s[1425] << 21 | s[1426] << 22 | s[2789] << 23 | s[212] << 26 | s[216] << 27, s[1418], s[1419], s[1421], s[1422], (s[936] ? s[885] : s[2693] ? s[937] : s[877] ? s[2694] : s[3033]) << 0 | s[3034] << 3 | s[213] << 4 | s[217] << 5 | s[214] << 6 | (s[3035] ? 1 : s[3036] ? s[933] : s[877] ? (s[926] ? 3 : 0) : s[880] ? s[956] : s[927] ? s[955] : s[256] ? 6 : 0) << 7 | s[3035] << 10 | s[3037] << 11 | s[3038] << 12 | s[549] << 13 | s[3039] << 14 | s[557] << 15 | s[927] << 16 | s[215] << 17 | s[218] << 18 | s[3040] << 19 | (s[3040] === 1 ? s[3041] : s[3040] === 2 ? s[3041] : s[3040] === 3 ? s[3041] : s[3040] === 4 ? s[3041] : 0) << 22 | (f.aabenbartFormaalsloestAtAfproeve ? 8388608 : 0) | s[1427] << 24 | s[1428] << 25 | (f.arbejdePaaNormaleVilkaarErUmuligt ? 67108864 : 0) | (f.varigeBegraensninger ? 134217728 : 0) | (f.vaesentligeBegraensninger ? 268435456 : 0) | s[1430] << 29, (s[1430] ? 0 : s[3042] <= 14511 /* 2009-09-24 */ ? 1 : s[3042] <= 18261 /* 2019-12-31 */ ? (s[3042] >= 14512 /* 2009-09-25 */ ? 2 : 0) : s[3042] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 0 | s[841] << 2 | s[1433] << 3 | s[1434] << 4 | (s[841] ? 0 : s[3043] <= 18261 /* 2019-12-31 */ ? 1 : s[3043] <= 19133 /* 2022-05-21 */ ? (s[3044] ? 2 : 0) : s[3045] ? 3 : 0) << 5 | s[1435] << 7 | s[1436] << 8 | s[1437] << 9 | (f.megetBegraensetArbejdsevne ? s[938] : 0) << 10 | (f.megetBegraensetArbejdsevne ? 4096 : 0) | s[1438] << 13 | s[1439] << 14 | s[1440] << 15 | (s[3046] ? (s[900] ? s[885] : s[289] ? 2 : 0) : 0) << 16 | s[3046] << 18 | (f.aldrigIMaalgruppenForFleksjob ? 524288 : 0) | s[1441] << 20 | s[1442] << 21 | s[3047] << 22 | s[3048] << 23 | s[1450] << 24 | s[1451] << 25 | s[1452] << 26 | s[3049] << 27, (s[3049] === 1 ? 0 : s[3049] === 2 ? s[3050] : s[3049] === 3 ? s[3050] : s[3049] === 4 ? s[3050] : 0) << 0 | s[928] << 1 | (f.akutSkadeEllerSygdom ? 4 : 0) | (f.formaalsloestMedSaerligeVilkaar ? 8 : 0) | s[276] << 4 | s[275] << 5 | s[277] << 6 | (s[936] ? s[885] : s[877] ? s[937] : s[880] ? s[925] : s[3051]) << 7 | (f.redegoerelseForTilbud ? 1024 : 0) | (f.redegoerelseForRessourcer ? 2048 : 0) | (f.redegoerelseForVarigBegraensning ? 4096 : 0) | (f.redegoerelseForNormaleVilkaar ? 8192 : 0) | (f.sagenErForelagtTeamet ? 16384 : 0) | (f.dokumentationForAfklaring ? 32768 : 0) | (f.dokumentationForIndsatser ? 65536 : 0) | (f.dokumentationForArbejdsevnen ? 131072 : 0) | s[3052] << 18 | s[3053] << 19 | (f.fleksjobPaaNuvaerendeArbejdsplads ? 1048576 : 0) | (f.dokumentationForSaerligeVilkaar ? 2097152 : 0) | s[1444] << 22 | s[1445] << 23 | s[1446] << 24 | (s[436] ? 0 : s[2964] ? s[885] : s[3054] ? s[2965] : s[880] ? (s[437] ? 3 : 0) : s[927] ? s[919] : s[3027]) << 25 | s[436] << 28 | s[622] << 29, (f.andenVurderingIndhentet ? 1 : 0) | s[3055] << 1 | s[3056] << 2 | s[3057] << 3 | (f.tilsvarendeIndgribende ? 16 : 0) | s[1447] << 5 | s[1448] << 6 | s[843] << 7 | s[3058] << 8 | s[3059] << 11 | (s[3058] === 1 ? 0 : s[3058] === 2 ? s[3060] : s[3058] === 3 ? s[3060] : s[3058] === 4 ? s[3060] : 0) << 12 | s[1455] << 13 | s[1456] << 14 | s[1457] << 15 | (s[3061] && !s[3062] ? s[938] : 0) << 16 | s[3061] << 18 | s[3062] << 19 | (f.skriftligAftaleOmSaerligeVilkaar ? 1048576 : 0) | (f.svaereFunktionerErNaevnt ? 2097152 : 0) | s[3063] << 22 | (f.forsoegtUstoettetJob ? 8388608 : 0) | s[222] << 24 | s[221] << 25 | s[938] << 26 | (f.foersteFleksjob ? 268435456 : 0) | (f.ordinaertArbejdeErIkkeMuligt ? 536870912 : 0), s[1453], s[1454], s[1458], s[1459], s[1460] << 0 | s[3064] << 1 | (s[3064] === 2 ? 0 : s[3064] === 3 ? s[3065] : s[3064] === 4 ? s[3065] : 0) << 4 | s[932] << 6 | s[3066] << 7 | s[3067] << 8 | s[241] << 9 | s[240] << 10 | s[3068] << 11 | s[3069] << 12 | s[3070] << 13 | (f.ansatIFleksjob ? (s[948] ? s[885] : s[877] ? s[949] : s[3071]) : 0) << 14 | (f.fulgtOpIFleksjobbet ? 131072 : 0) | s[1465] << 18 | s[844] << 19 | (s[1465] ? s[938] : 0) << 20 | (f.fleksjobErMidlertidigt ? 4194304 : 0) | s[1467] << 23 | s[1468] << 24 | s[1469] << 25 | s[1470] << 26 | (f.fleksjobbetOprettesNu ? 134217728 : 0) | (f.beggeBederOmNyVurdering ? 268435456 : 0) | s[1471] << 29, s[1461], s[1462], s[1463], s[1464], s[1472] << 0 | s[3072] << 1 | (f.jobbetErOverenskomstdaekket ? 16 : 0) | (f.sammenligneligOverenskomstFindes ? 32 : 0) | s[1473] << 6 | s[1474] << 7 | s[1475] << 8 | s[3073] << 9 | (s[3073] === 1 ? 0 : s[3073] === 2 ? s[3074] : s[3073] === 3 ? s[3074] : 0) << 11 | s[1476] << 12 | s[1477] << 13 | (f.udfoererFunktionaerarbejde ? 16384 : 0) | s[3075] << 15 | s[237] << 16 | s[238] << 17 | s[3076] << 18 | s[3077] << 19 | s[3078] << 20 | s[233] << 21 | s[234] << 22 | (s[2569] ? (s[877] ? s[885] : s[880] ? s[895] : s[3079]) : 0) << 23 | (s[2569] ? (s[877] ? s[885] : s[2964] ? s[895] : s[880] ? s[3080] : s[901] ? s[919] : s[226] ? 5 : 0) : 0) << 26 | s[254] << 29, s[230], s[229], s[231], s[232], s[252], s[253], s[255] << 0 | (s[237] && !s[238] && s[0] ? s[3081] : 0) << 1 | s[1478] << 4 | s[1479] << 5 | s[1480] << 6 | (s[1478] ? s[3040] : 0) << 7 | s[1483] << 10 | s[1484] << 11 | (s[1483] && !s[3082] ? s[938] : 0) << 12 | s[3082] << 14 | (f.fleksjobErSlut ? 32768 : 0) | s[845] << 16 | s[1486] << 17 | s[3081] << 18 | (f.fikFleksloentilskudMedUrette ? 2097152 : 0) | (f.fleksloentilskudModBedreVidende ? 4194304 : 0) | s[3083] << 23 | (f.loennenKunneIkkeEfterreguleres ? 16777216 : 0) | s[1489] << 25 | (s[845] && !s[1486] && s[0] ? s[3081] : 0) << 26 | (f.kravetKunneAldrigInddrives ? 536870912 : 0), s[1481], s[1482], s[1487], s[1488], s[846] << 0 | s[1491] << 1 | s[3084] << 2 | (f.virksomhedErHovedbeskaeftigelse ? 16 : 0) | (f.nedsatVarigtOgVaesentligtIVirksomheden ? 32 : 0) | (f.udnytterArbejdsevnenFuldtUd ? 64 : 0) | s[3085] << 7 | (f.tilskuddetErFoersteGang ? 256 : 0) | s[3086] << 9 | s[847] << 10 | s[848] << 11 | (s[847] ? s[3084] : 0) << 12 | s[3087] << 14 | s[1501] << 15 | (s[846] && !s[1491] && s[0] ? s[3084] : 0) << 16 | s[1504] << 18 | s[1505] << 19 | s[246] << 20 | s[245] << 21 | s[244] << 22 | (s[935] ? s[885] : 0) << 23 | s[1510] << 24 | s[1511] << 25 | (s[935] ? s[3072] : 0) << 26 | s[250] << 29, s[1492], s[1493], s[1495], s[1496], s[1497], s[1498], s[1499], s[1500], s[1502], s[1503], s[1508], s[1509], s[1512], s[1513], s[1514] << 0 | s[1515] << 1 | (s[3088] && !s[3089] ? s[3072] : 0) << 2 | s[3088] << 5 | s[3089] << 6 | (f.fleksjobPaaFuldTid ? 128 : 0) | s[1518] << 8 | s[1519] << 9 | s[1520] << 10 | s[1521] << 11 | s[1522] << 12 | (s[3090] && !s[3091] ? (f.vurderingsdato <= 13938 /* 2008-02-29 */ ? s[885] : s[975] ? (f.vurderingsdato >= 13939 /* 2008-03-01 */ ? 2 : 0) : s[877] ? (s[534] ? 3 : 0) : s[3033]) : 0) << 13 | s[3090] << 16 | s[3091] << 17 | s[638] << 18 | (f.meldtFraFoersteFravaersdag ? 524288 : 0) | (f.meldtSnarestHerefter ? 1048576 : 0) | s[1523] << 21 | s[1524] << 22 | s[1525] << 23 | s[3092] << 24 | (s[3092] === 1 ? s[3093] : s[3092] === 2 ? s[3093] : s[3092] === 3 ? s[3093] : 0) << 26 | s[943] << 28 | s[944] << 29, s[1516], s[1517], s[946] << 0 | (f.oenskerDeltid ? 2 : 0) | (f.deltidHavdeSammeAarsag ? 4 : 0) | s[947] << 3 | (f.personligeForholdErAendret ? 16 : 0) | s[3094] << 5 | (f.senesteJobVarDeltid ? 64 : 0) | (f.deltidDeSeneste12Maaneder ? 128 : 0) | s[1528] << 8 | s[1529] << 9 | (s[1528] && !s[3095] ? s[945] : 0) << 10 | s[3095] << 12 | s[1530] << 13 | s[1531] << 14 | (f.svaertVedAtOpretholdeVirksomheden ? 32768 : 0) | s[3096] << 16 | s[1534] << 17 | s[1535] << 18 | (s[1530] && !s[1531] && s[0] ? s[3040] : 0) << 19 | s[1538] << 22 | s[1539] << 23 | s[1540] << 24 | s[1541] << 25 | s[3097] << 26 | (f.begraensningerIArbejdsevnen ? 536870912 : 0), s[1526], s[1527], s[1532], s[1533], s[1536], s[1537], (f.andenIndsatsErIkkeNok ? 1 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 2 : 0) | s[1967] << 2 | s[444] << 3 | s[449] << 4 | (f.revalideringErBevilget ? s[3097] : 0) << 5 | s[849] << 8 | s[459] << 9 | (f.erhvervssigtetErAfklaret ? 1024 : 0) | s[3098] << 11 | s[3099] << 12 | s[1550] << 13 | s[1551] << 14 | s[951] << 15 | s[3100] << 16 | (f.betydeligeBegraensninger ? 524288 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 1048576 : 0) | (f.talerForLangUddannelse ? 2097152 : 0) | s[1546] << 22 | s[3101] << 23 | (s[3101] === 1 ? s[3102] : s[3101] === 2 ? s[3102] : s[3101] === 3 ? s[3102] : s[3101] === 4 ? s[3102] : 0) << 26 | s[1547] << 27 | s[1548] << 28 | s[1549] << 29, s[1543], s[1544], s[1552] << 0 | s[1553] << 1 | (s[948] ? s[885] : s[880] ? s[949] : s[927] ? s[897] : s[2995]) << 2 | s[850] << 5 | s[1555] << 6 | (s[936] ? s[885] : s[2693] ? s[937] : s[3103] ? s[2694] : s[3104]) << 7 | (f.mentorFremmerMaalet ? 1024 : 0) | (f.mentorErAfgoerendeOgUdOverDetSaedvanlige ? 2048 : 0) | s[3105] << 12 | s[3106] << 13 | s[1558] << 14 | (s[850] && !s[1555] && s[0] ? (s[936] ? s[885] : f.vurderingsdato <= 15519 /* 2012-06-28 */ ? s[937] : f.vurderingsdato <= 15818 /* 2013-04-23 */ ? (s[3107] ? 3 : 0) : s[3103] ? (s[3108] ? 4 : 0) : s[880] ? (s[954] ? 5 : 0) : s[3109]) : 0) << 15 | s[1559] << 18 | s[1560] << 19 | s[1561] << 20 | (s[936] ? s[885] : f.vurderingsdato <= 15819 /* 2013-04-24 */ ? s[937] : s[3103] ? (s[3110] ? 3 : 0) : s[3104]) << 21 | (f.udskrivesFraPsykiatrien ? 16777216 : 0) | s[3111] << 25 | s[1562] << 26 | s[1563] << 27 | s[1564] << 28, s[1556], s[1557], (s[257] ? (s[936] ? s[885] : s[880] ? s[937] : s[3112]) : 0) << 0 | (f.optagetPaaUddannelse ? 8 : 0) | s[3113] << 4 | s[267] << 5 | s[269] << 6 | s[268] << 7 | (s[936] ? s[885] : s[2693] ? s[937] : s[3114] ? s[2694] : s[3115] ? (s[273] ? 4 : 0) : s[880] ? (s[262] ? 5 : 0) : s[3109]) << 8 | s[3116] << 11 | s[3117] << 12 | s[3118] << 13 | s[3119] << 14 | s[3120] << 15 | s[3121] << 16 | s[274] << 17 | s[3122] << 18 | s[3123] << 19 | s[3124] << 20 | s[3125] << 21 | s[3126] << 22 | s[3127] << 23 | s[3128] << 24 | s[3129] << 25 | s[3130] << 26 | s[3131] << 27 | s[3132] << 28 | s[3133] << 29, s[3134] << 0 | s[3135] << 1 | s[3136] << 2 | s[3137] << 3 | s[3138] << 4 | s[3139] << 5 | s[3140] << 6 | s[3141] << 7 | s[3142] << 8 | s[3143] << 9 | (f.befordringEfterKonkretVurdering ? 1024 : 0) | s[272] << 11 | s[270] << 12 | s[271] << 13 | (s[936] ? s[885] : s[3114] ? s[937] : s[3115] ? (s[273] ? 3 : 0) : s[880] ? (s[262] ? 4 : 0) : s[955]) << 14 | (f.befordringFoelgerAfFunktionsnedsaettelse ? 131072 : 0) | s[3144] << 18 | s[3145] << 19 | s[3146] << 20 | s[3147] << 21 | s[3148] << 22 | s[3149] << 23 | s[3150] << 24 | s[265] << 25 | s[266] << 26 | s[3151] << 27 | s[3152] << 28 | s[1567] << 29, s[263], s[264], s[1565], s[1566], s[1568] << 0 | s[1569] << 1 | s[1570] << 2 | s[851] << 3 | s[1572] << 4 | s[3153] << 5 | s[3154] << 6 | (f.merudgiftGodtgoeresEfterRetningslinjer ? 128 : 0) | s[3155] << 8 | s[3156] << 9 | s[3157] << 10 | s[1575] << 11 | (s[851] && !s[1572] && s[0] ? (s[936] ? s[885] : f.vurderingsdato <= 14729 /* 2010-04-30 */ ? s[937] : f.vurderingsdato <= 14975 /* 2011-01-01 */ ? (s[3158] ? 3 : 0) : s[880] ? (s[3159] ? 4 : 0) : s[955]) : 0) << 12 | s[852] << 15 | s[1577] << 16 | s[3160] << 17 | (f.revurderingensGrundlagMangler ? 1048576 : 0) | s[1580] << 21 | (s[852] && !s[1577] && s[0] ? s[3160] : 0) << 22 | s[282] << 25 | s[283] << 26 | s[284] << 27, s[1573], s[1574], s[1578], s[1579], (f.harSamleverMedForsoergelsespligt ? (s[948] ? s[885] : s[373] ? s[949] : s[2961] ? s[899] : s[3161]) : 0) << 0 | (f.harSamleverMedForsoergelsespligt ? 8 : 0) | (s[948] ? s[889] : s[949]) << 4 | (f.fulgtOpPaaLedighedsydelsen ? 64 : 0) | s[286] << 7 | s[287] << 8 | s[3162] << 9 | (f.aendringIForholdene ? 2048 : 0) | (f.kanIkkeForsoergeSig ? 4096 : 0) | (f.behovetDaekkesAfAndenYdelse ? 8192 : 0) | s[280] << 14 | s[281] << 15 | s[3163] << 16 | s[1592] << 19 | s[1593] << 20 | s[3164] << 21 | (f.harRimeligtTilbudOmArbejde ? 4194304 : 0) | (f.udnytterSineMuligheder ? 8388608 : 0) | s[3165] << 24 | (f.erGift ? 33554432 : 0) | (f.aegtefaellenErUndtagetFraRaadighed ? 67108864 : 0) | (f.aegtefaellenUdnytterSineMuligheder ? 134217728 : 0) | s[3166] << 28 | s[3167] << 29, s[1581], s[1582], s[3168] << 0 | s[3169] << 1 | s[279] << 2 | s[1614] << 3 | s[3170] << 4 | s[3171] << 6 | s[3172] << 7 | s[1617] << 8 | s[1609] << 9 | s[1610] << 10 | s[1611] << 11 | s[1583] << 12 | s[1584] << 13 | s[1585] << 14 | s[1586] << 15 | s[3173] << 16 | (f.arbejderDeltid ? 131072 : 0) | (f.dagpengeUnderDetHoejeste ? 262144 : 0) | (f.klarTilFuldTid ? 524288 : 0) | s[1594] << 20 | s[1595] << 21 | s[1596] << 22 | (f.vurderingsdato <= 13603 /* 2007-03-31 */ ? s[885] : s[948] ? (s[3174] ? 2 : 0) : f.vurderingsdato <= 15155 /* 2011-06-30 */ ? s[2829] : s[571] ? (s[3175] ? 4 : 0) : s[29] ? 5 : 0) << 23 | s[3176] << 26 | (f.kanIkkeFaaOrdinaertArbejde ? 134217728 : 0) | s[3177] << 28 | s[358] << 29, s[1612], s[1613], s[1615], s[1616], s[1597] << 0 | s[853] << 1 | (s[356] ? (f.vurderingsdato <= 17256 /* 2017-03-31 */ ? s[3178] : s[3179] ? 2 : 0) : 0) << 2 | s[356] << 4 | s[355] << 5 | s[3180] << 6 | s[3181] << 7 | s[3182] << 8 | s[1599] << 9 | s[1600] << 10 | (s[356] ? s[3178] : 0) << 11 | s[1607] << 12 | s[1608] << 13 | (s[1607] ? (s[3183] ? s[3178] : s[880] ? (s[808] ? 2 : 0) : s[900] ? s[897] : s[289] ? 4 : 0) : 0) << 14 | (f.hjaelpEfterVoksensatsen ? 131072 : 0) | s[1603] << 18 | s[1604] << 19 | (s[1607] ? s[3178] : 0) << 20 | s[3184] << 21 | s[3185] << 22 | (f.hjaelpPaaSUNiveau ? 8388608 : 0) | s[1618] << 24 | s[1619] << 25 | s[278] << 26 | s[1622] << 27 | s[301] << 28 | s[3186] << 29, s[1605], s[1606], s[1601], s[1602], s[3187] << 0 | s[352] << 1 | s[353] << 2 | s[295] << 3 | (f.borHosForaeldre ? 16 : 0) | (f.forsoergerEgetBarnIHjemmet ? 32 : 0) | s[3188] << 6 | s[3189] << 7 | s[1620] << 8 | s[1621] << 9 | (s[288] ? s[885] : s[2841]) << 10 | s[334] << 12 | s[299] << 13 | (f.harForsoergelsespligt ? 16384 : 0) | s[3190] << 15 | (f.boernOpholderSigIDanmark ? 65536 : 0) | (f.boernLigestillet ? 131072 : 0) | s[335] << 18 | s[3191] << 19 | s[3192] << 20 | (f.retTilEkstraBoernetilskud ? 2097152 : 0) | s[3193] << 22 | s[3194] << 23 | s[297] << 24 | s[298] << 25 | s[3195] << 26 | s[3196] << 27 | s[338] << 28 | s[3197] << 29, s[346], s[345], s[332], s[330], s[331], s[333], s[336], s[337], s[3198] << 0 | (f.enligEfterBoernetilskudsloven ? 2 : 0) | s[3199] << 2 | s[3200] << 3 | s[3201] << 4 | s[3202] << 5 | s[341] << 6 | s[3203] << 7 | s[3204] << 8 | s[3205] << 9 | s[368] << 10 | (f.erForrevalidend ? 2048 : 0) | s[3206] << 12 | s[3207] << 13 | s[3208] << 14 | s[3209] << 15 | s[344] << 16 | (s[278] ? (f.vurderingsdato <= 20999 /* 2027-06-30 */ ? s[1622] : s[3210] ? 2 : 0) : 0) << 17 | s[3211] << 19 | s[3212] << 20 | s[3213] << 21 | (f.grundsatsEllerHjemmeboendeIJuli2025 ? 4194304 : 0) | (f.tillaegspakkenIJuli2025 ? 8388608 : 0) | s[310] << 24 | s[325] << 25 | s[3214] << 26 | (s[3214] === 1 ? (s[3215] ? 1 : 0) : 0) << 27 | s[303] << 28 | s[3215] << 29, s[339], s[340], s[342], s[343], s[322], s[321], (f.deltagerEllerOenskerTilbud ? 1 : 0) | s[3216] << 1 | s[3217] << 2 | (f.saerligtKomplekseUdfordringer ? 8 : 0) | s[3218] << 4 | s[311] << 5 | s[316] << 6 | (s[3219] ? (f.vurderingsdato <= 16387 /* 2014-11-13 */ ? s[3220] : s[2544] ? (s[3221] ? 2 : 0) : s[2546]) : 0) << 7 | s[3219] << 9 | (f.samleverMedUngeydelse ? 1024 : 0) | s[351] << 11 | s[354] << 12 | s[3222] << 13 | (f.psykiskLidelseNaevntILoven ? 16384 : 0) | s[3223] << 15 | (f.gravidEfter12Uge ? 65536 : 0) | s[1625] << 17 | s[1626] << 18 | s[3224] << 19 | s[3225] << 20 | s[3226] << 21 | s[3227] << 22 | s[1629] << 23 | s[1630] << 24 | (s[3228] && !s[3229] ? s[3163] : 0) << 25 | s[3228] << 28 | s[3229] << 29, s[306], s[308], s[347], s[349], s[1623], s[1624], s[1627], s[1628], s[447] << 0 | (f.forsoergelsespligtUdenForHjemmet ? 2 : 0) | s[361] << 2 | s[362] << 3 | s[363] << 4 | (f.erGift ? s[3162] : 0) << 5 | s[366] << 7 | s[367] << 8 | s[1634] << 9 | s[1635] << 10 | s[854] << 11 | (s[3230] ? s[3178] : 0) << 12 | s[3230] << 13 | s[1637] << 14 | s[1638] << 15 | s[1645] << 16 | (s[361] && !s[362] && !s[363] ? s[3170] : 0) << 17 | s[1641] << 19 | s[1642] << 20 | s[1868] << 21 | s[530] << 22 | s[3231] << 23 | s[3232] << 24 | s[3233] << 25 | (f.aendringenErEnSocialBegivenhed ? 67108864 : 0) | s[812] << 27 | s[810] << 28 | s[811] << 29, s[1631], s[1632], s[364], s[365], s[1643], s[1644], s[1639], s[1640], (s[948] ? s[885] : s[898] ? s[949] : s[2544] ? (s[408] ? 3 : 0) : s[288] ? (s[388] ? 4 : 0) : s[902] ? s[2547] : s[958]) << 0 | (f.storForsoergerbyrdeEllerBoligudgift ? 8 : 0) | (f.parUdenForSaerligStoette ? 16 : 0) | (f.faarHjaelpMensSagenAfgoeres ? 32 : 0) | s[3234] << 6 | s[3235] << 7 | (f.opfylderBetingelserForKontanthjaelp ? 256 : 0) | (f.ungPaaLavSatsUdenSaerligStoette ? 512 : 0) | s[3236] << 10 | s[1647] << 11 | s[1648] << 12 | s[1649] << 13 | (s[948] ? s[885] : s[288] ? s[949] : s[3237]) << 14 | (f.billigereBoligErUndersoegt ? 131072 : 0) | (f.billigereBoligErRimelig ? 262144 : 0) | (f.konkretBilligereBoligErFundet ? 524288 : 0) | s[1650] << 20 | s[1651] << 21 | s[534] << 22 | (s[975] ? s[885] : s[880] ? s[3238] : s[3079]) << 23 | (f.skriftligtVejledtOmSanktioner ? 67108864 : 0) | (f.vejledningErGennemgaaet ? 134217728 : 0) | s[855] << 28, s[1652], s[1653], (f.bruddetSkete <= 14517 /* 2009-09-30 */ ? (f.bruddetSkete >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[855] ? 2 : 0) << 0 | s[1655] << 2 | s[1656] << 3 | (f.rimeligGrundTilBrud ? 16 : 0) | s[3239] << 5 | s[3240] << 6 | s[440] << 7 | s[3241] << 8 | s[3242] << 9 | s[3243] << 10 | s[3244] << 11 | s[1657] << 12 | s[1658] << 13 | (s[948] ? s[885] : s[373] ? s[949] : s[880] ? s[899] : s[2978] ? s[919] : s[288] ? (s[192] ? 5 : 0) : s[2833]) << 14 | (f.manglendeViljeTilRaadighed ? 131072 : 0) | s[1659] << 18 | s[1660] << 19 | (f.revalideringErBevilget ? (s[948] ? s[885] : s[2544] ? s[949] : s[3245] ? s[2546] : s[880] ? s[3246] : s[3247]) : 0) << 20 | s[1683] << 23 | s[1684] << 24 | (s[3248] ? (s[288] ? s[960] : s[2841]) : 0) << 25 | s[3248] << 27 | s[3249] << 28 | s[1664] << 29, s[1681], s[1682], s[1662], s[1663], s[1665] << 0 | (s[2] ? s[3250] : 0) << 1 | s[441] << 3 | s[1666] << 4 | s[1667] << 5 | (s[2] ? (s[3251] ? s[960] : s[445] ? 2 : 0) : 0) << 6 | s[382] << 8 | s[383] << 9 | (s[3252] ? s[3250] : 0) << 10 | s[3252] << 12 | s[3253] << 13 | s[3254] << 14 | s[3255] << 15 | s[3256] << 16 | s[3257] << 17 | s[1672] << 18 | s[375] << 19 | (s[2] ? (s[2961] ? s[960] : s[3258]) : 0) << 20 | s[379] << 22 | s[378] << 23 | s[960] << 24 | s[1675] << 25 | s[1676] << 26 | (s[2] ? (s[2993] ? s[960] : s[2748] ? (s[205] ? 2 : 0) : s[902] ? s[2749] : s[957]) : 0) << 27, s[381], s[380], s[377], s[374], s[1673], s[1674], s[1668], s[1669], s[1670] << 0 | s[1671] << 1 | s[1679] << 2 | s[1680] << 3 | s[904] << 4 | s[425] << 5 | s[426] << 6 | (s[190] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[904] : s[2544] ? (s[420] ? 2 : 0) : s[2546]) : 0) << 7 | s[3259] << 9 | s[3260] << 10 | s[3261] << 11 | s[419] << 12 | s[766] << 13 | s[1692] << 14 | s[398] << 15 | (s[190] ? (s[2961] ? s[904] : s[3258]) : 0) << 16 | s[401] << 18 | s[402] << 19 | s[1699] << 20 | s[1700] << 21 | (s[190] ? (s[898] ? s[904] : s[2961] ? (s[408] ? 2 : 0) : s[3262] ? s[2966] : s[462] ? 4 : 0) : 0) << 22 | s[1694] << 25 | s[1695] << 26 | s[3263] << 27 | (f.ansatIFleksjobVedForloebetsStart ? 268435456 : 0) | s[1696] << 29, s[1677], s[1678], s[424], s[423], s[400], s[397], s[421], s[422], s[1697] << 0 | s[1698] << 1 | s[1704] << 2 | s[1705] << 3 | s[1706] << 4 | (s[190] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[904] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[3264] ? 2 : 0) : s[3265] ? 3 : 0) : 0) << 5 | s[1687] << 7 | s[1688] << 8 | s[1689] << 9 | s[1690] << 10 | s[1691] << 11 | (s[3266] ? s[2779] : 0) << 12 | s[3266] << 14 | s[1701] << 15 | s[1702] << 16 | s[1703] << 17 | (s[2] ? (s[3262] ? s[960] : s[462] ? 2 : 0) : 0) << 18 | s[435] << 20 | s[434] << 21 | s[3267] << 22 | s[1709] << 23 | s[1710] << 24 | s[432] << 25 | s[433] << 26 | (s[190] ? (s[2748] ? s[904] : s[896] ? 2 : 0) : 0) << 27 | s[1718] << 29, s[1685], s[1686], s[1707], s[1708], s[1716], s[1717], s[1719], s[1720], s[431] << 0 | s[430] << 1 | s[3268] << 2 | s[3269] << 3 | s[3270] << 4 | s[3271] << 5 | (f.ferienErAftalt ? 64 : 0) | s[1711] << 7 | s[1712] << 8 | (s[190] ? (s[2544] ? s[904] : s[388] ? 2 : 0) : 0) << 9 | s[3272] << 11 | s[3273] << 12 | (f.deltagerAktivt ? 8192 : 0) | s[3274] << 14 | s[3275] << 15 | (f.holderFerieMedYdelse ? 65536 : 0) | s[1713] << 17 | s[1714] << 18 | s[1715] << 19 | (s[3276] ? (s[3054] ? s[904] : s[437] ? 2 : 0) : 0) << 20 | s[3276] << 22 | s[1721] << 23 | s[1722] << 24 | s[1723] << 25 | (s[442] ? (s[3277] ? s[964] : s[3278] ? s[3279] : s[3280] ? (s[520] ? 3 : 0) : s[3281] ? (s[3282] ? 4 : 0) : s[3283] ? (s[3284] ? 5 : 0) : s[3285] ? 6 : 0) : 0) << 26 | s[442] << 29, (f.personligKontaktErForsoegt ? 1 : 0) | (s[442] ? s[3286] : 0) << 1 | s[1727] << 3 | s[1728] << 4 | s[1729] << 5 | (s[3287] ? s[3286] : 0) << 6 | s[3287] << 8 | s[3288] << 9 | s[3289] << 10 | s[1736] << 11 | s[1737] << 12 | (s[1736] ? s[3286] : 0) << 13 | (f.kontaktErGenoprettet ? 32768 : 0) | s[1732] << 16 | s[1733] << 17 | s[3290] << 18 | s[3291] << 19 | s[1738] << 20 | s[1739] << 21 | s[1740] << 22 | (s[3292] ? s[3286] : 0) << 23 | s[3292] << 25 | s[3293] << 26 | (f.nedsatSammeMaaned ? 134217728 : 0) | s[1743] << 28 | s[1744] << 29, s[1724], s[1725], s[1734], s[1735], s[1730], s[1731], s[1741], s[1742], (s[1743] && !s[3294] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[964] : s[3295] ? 2 : 0) : 0) << 0 | s[3294] << 2 | s[1745] << 3 | s[1746] << 4 | (f.ydelsenBoerOphoere ? 32 : 0) | (f.modBedreVidende ? 64 : 0) | s[3296] << 7 | s[3297] << 8 | (s[190] ? (s[880] ? s[904] : s[900] ? s[3298] : s[2993] ? s[3299] : s[3300] ? s[3026] : s[901] ? (s[563] ? 5 : 0) : s[2978] ? (s[226] ? 6 : 0) : s[3301] ? s[3302] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[570] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[67] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[3303] ? 10 : 0) : s[3304] ? (s[3305] ? 11 : 0) : s[543] ? 12 : 0) : 0) << 9 | s[452] << 13 | s[458] << 14 | (f.revalideringErBevilget ? (s[948] ? s[885] : s[3306] ? s[949] : s[880] ? s[3307] : s[2992]) : 0) << 15 | (f.foelgerRevalideringsplanen ? 262144 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 524288 : 0) | s[3308] << 20 | (f.netopForladtSkolen ? 2097152 : 0) | (f.kanKlareSigMedSU ? 4194304 : 0) | s[3309] << 23 | (f.saerligtBegraensedeErhvervsmuligheder ? 16777216 : 0) | s[1754] << 25 | s[1755] << 26 | s[1756] << 27, s[1747], s[1748], s[1749], s[1750], s[1752], s[1753], (f.revalideringErBevilget ? (s[948] ? s[885] : s[3310] ? s[949] : s[3251] ? s[3311] : s[880] ? s[3312] : s[3247]) : 0) << 0 | s[1775] << 3 | s[1776] << 4 | s[1777] << 5 | (s[3313] ? s[3314] : 0) << 6 | s[3313] << 9 | s[1769] << 10 | s[1770] << 11 | (s[301] ? 0 : s[3314]) << 12 | s[1765] << 15 | s[1766] << 16 | s[3315] << 17 | s[3316] << 18 | (f.arbejdsindtaegtTilHoejesteSygedagpenge ? 524288 : 0) | s[453] << 20 | s[454] << 21 | (s[3317] ? s[3314] : 0) << 22 | s[3318] << 25 | s[3319] << 26 | s[1759] << 27 | s[1760] << 28, s[1767], s[1768], s[1763], s[1764], s[450], s[451], s[1757], s[1758], (s[3317] ? s[3097] : 0) << 0 | s[1762] << 3 | (s[1762] ? 0 : s[3320] <= 13858 /* 2007-12-11 */ ? 1 : s[3320] <= 18261 /* 2019-12-31 */ ? (s[3320] >= 13859 /* 2007-12-12 */ ? 2 : 0) : s[3320] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 4 | s[1773] << 6 | s[1774] << 7 | (s[3321] && !s[3322] ? s[3314] : 0) << 8 | s[3321] << 11 | s[3322] << 12 | s[3323] << 13 | s[3324] << 14 | s[3325] << 15 | s[1779] << 16 | (s[849] && !s[459] && s[0] ? s[3097] : 0) << 17 | s[1780] << 20 | s[1781] << 21 | (f.kortvarigAfbrydelseUdenBetydning ? 4194304 : 0) | (f.fravaerVedBarselIRevalidering ? 8388608 : 0) | s[1784] << 24 | (f.revalideringErBevilget ? (s[948] ? s[885] : s[3310] ? s[949] : s[3251] ? s[3311] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[3312] : s[3262] ? (s[3326] ? 5 : 0) : s[880] ? (s[462] ? 6 : 0) : s[902] ? s[3327] : s[3328]) : 0) << 25 | s[3329] << 29, s[1771], s[1772], s[1782], s[1783], s[1785] << 0 | s[1786] << 1 | (f.revalideringErBevilget ? (s[880] ? s[885] : s[2786]) : 0) << 2 | s[3330] << 4 | s[1790] << 5 | (s[1790] ? 0 : s[3331] <= 16616 /* 2015-06-30 */ ? 1 : s[3331] >= 16617 /* 2015-07-01 */ ? 2 : 0) << 6 | s[1791] << 8 | s[1792] << 9 | (s[948] ? s[889] : s[877] ? s[949] : s[925]) << 10 | s[3332] << 12 | s[3333] << 13 | s[3334] << 14 | s[3335] << 15 | s[3336] << 16 | s[3337] << 17 | s[3338] << 18 | s[526] << 19 | s[967] << 20 | s[3339] << 21 | (s[3339] === 1 ? s[3340] : s[3339] === 2 ? s[3340] : 0) << 23 | (f.ledighedsydelseForAfbrydelse ? 16777216 : 0) | s[471] << 25 | s[468] << 26 | (f.erVisiteretTilFleksjob ? s[2743] : 0) << 27 | s[469] << 29, s[1787], s[1788], s[470] << 0 | s[3341] << 1 | s[506] << 2 | s[508] << 3 | (s[3342] && !s[3343] ? (s[3344] ? s[960] : s[3345] ? s[3346] : s[3347] ? 3 : 0) : 0) << 4 | s[3342] << 6 | s[3343] << 7 | s[3348] << 8 | s[3349] << 9 | s[517] << 10 | s[518] << 11 | (s[2] ? (s[3344] ? s[960] : s[2964] ? s[3346] : s[3345] ? s[3080] : s[288] ? (s[3347] ? 4 : 0) : s[2547]) : 0) << 12 | s[3350] << 15 | s[3351] << 16 | s[478] << 17 | s[479] << 18 | s[472] << 19 | (s[472] ? (s[902] ? (s[472] ? 1 : 0) : s[961]) : 0) << 20 | s[3352] << 22 | (f.ventesRaskInden8Uger ? 8388608 : 0) | s[3353] << 24 | s[3354] << 25 | (f.oenskerTidligOpfoelgning ? 67108864 : 0) | s[3355] << 27 | s[477] << 28 | s[475] << 29, s[1795], s[1796], s[516], s[515], s[476] << 0 | (s[994] ? s[885] : s[2522] ? s[912] : s[2978] ? s[2523] : s[902] ? s[976] : s[3356]) << 1 | s[3357] << 4 | s[3358] << 5 | s[3359] << 6 | s[3360] << 7 | s[481] << 8 | s[480] << 9 | (s[192] && s[485] ? 1 : s[192] && !s[484] ? (s[902] ? (s[192] ? 2 : 0) : s[3361]) : 0) << 10 | s[484] << 13 | s[3362] << 14 | s[3363] << 15 | s[3364] << 16 | s[615] << 17 | s[3365] << 18 | s[3366] << 19 | s[605] << 20 | (f.forudsigeligtForloeb ? 2097152 : 0) | s[3367] << 22 | s[3368] << 23 | s[3369] << 24 | s[3370] << 25 | s[3371] << 26 | s[3372] << 27 | (f.opfoelgningOenskes ? 268435456 : 0) | (f.opfoelgningAlligevel ? 536870912 : 0), s[3373] << 0 | s[3374] << 1 | s[2251] << 2 | s[2252] << 3 | (s[485] ? 1 : s[484] ? 0 : s[994] ? s[933] : s[2522] ? s[996] : s[3375]) << 4 | s[483] << 7 | s[482] << 8 | s[1799] << 9 | s[1800] << 10 | (s[3376] ? (f.vurderingsdato <= 14521 /* 2009-10-04 */ ? s[889] : s[877] ? (s[3377] ? 2 : 0) : s[925]) : 0) << 11 | s[3376] << 13 | s[1803] << 14 | (s[3378] ? 1 : s[948] ? s[3379] : s[2829]) << 15 | s[3378] << 17 | (f.modtogLedighedsydelse30Juni2006 ? 262144 : 0) | s[3380] << 19 | s[3381] << 20 | s[3382] << 21 | s[3383] << 22 | s[3384] << 23 | (f.revurderetFoer ? 16777216 : 0) | s[3385] << 25 | s[3386] << 26 | s[3387] << 27 | s[3388] << 28 | s[3389] << 29, s[2249], s[2250], s[1797], s[1798], s[1801], s[1802], s[3390] << 0 | s[3391] << 1 | s[1806] << 2 | s[889] << 3 | s[3392] << 4 | s[3393] << 5 | s[1809] << 6 | s[1810] << 7 | s[3394] << 8 | (s[3394] === 1 ? 0 : s[3394] === 2 ? 0 : s[3394] === 4 ? (s[3395] ? 1 : 0) : 0) << 11 | s[972] << 12 | s[3] << 13 | s[3395] << 14 | (f.flyttedeKommuneMedLedighedsydelse ? 32768 : 0) | (f.flytningForhindrerFristen ? 65536 : 0) | s[1811] << 17 | s[1812] << 18 | s[1815] << 19 | s[1816] << 20 | s[1819] << 21 | s[1820] << 22 | s[1823] << 23 | s[1824] << 24 | s[856] << 25 | (f.ferieaaretBegyndte <= 13858 /* 2007-12-11 */ ? (s[3396] ? 1 : 0) : f.ferieaaretBegyndte <= 18382 /* 2020-04-30 */ ? (f.ferieaaretBegyndte >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.ferieaaretBegyndte <= 18505 /* 2020-08-31 */ ? (s[3397] ? 3 : 0) : s[3398] ? 4 : 0) << 26 | s[3399] << 29, s[1804], s[1805], s[1807], s[1808], s[1813], s[1814], s[1817], s[1818], s[1821], s[1822], s[1825], s[1826], s[3400] << 0 | s[3401] << 1 | s[3402] << 2 | s[1832] << 3 | (s[1832] ? (f.ferienMedLedighedsydelseBegynder <= 20484 /* 2026-01-31 */ ? (s[1832] ? 1 : 0) : f.ferienMedLedighedsydelseBegynder >= 20485 /* 2026-02-01 */ ? 2 : 0) : 0) << 4 | s[1833] << 6 | s[1834] << 7 | s[3403] << 8 | s[3404] << 9 | s[3405] << 10 | (f.berettigetVedOvergangen ? 2048 : 0) | s[3406] << 12 | s[1839] << 13 | (f.retTilLedighedsydelseFra <= 15705 /* 2012-12-31 */ ? (s[1839] ? 1 : 0) : s[3407] ? 2 : 0) << 14 | s[1840] << 16 | s[1841] << 17 | s[1842] << 18 | (s[3278] ? s[3408] : s[3280] ? (s[520] ? 2 : 0) : s[3281] ? (s[3282] ? 3 : 0) : s[3283] ? (s[3284] ? 4 : 0) : s[3285] ? 5 : 0) << 19 | s[1843] << 22 | s[1844] << 23 | (f.harSoegtAktivtMedLedighedsydelse ? 16777216 : 0) | s[1847] << 25 | s[1848] << 26 | (s[1847] ? (s[3409] ? s[3408] : s[3410]) : 0) << 27 | s[3411] << 29, s[1828], s[1829], s[1830], s[1831], s[1835], s[1836], s[1837], s[1838], s[1845], s[1846], s[3412] << 0 | s[1849] << 1 | s[1850] << 2 | s[857] << 3 | s[3413] << 4 | s[3414] << 6 | s[3415] << 7 | s[3416] << 8 | s[3417] << 9 | s[3418] << 10 | s[3419] << 11 | s[3420] << 12 | s[1856] << 13 | s[1857] << 14 | (s[1856] ? s[3413] : 0) << 15 | s[1858] << 17 | s[1859] << 18 | s[3421] << 19 | s[3422] << 20 | s[3423] << 21 | s[3424] << 22 | s[3425] << 23 | s[3426] << 24 | s[3427] << 25 | s[3428] << 26 | s[3429] << 27 | s[3430] << 28 | s[3431] << 29, s[1852], s[1853], s[1854], s[1855], s[3432] << 0 | s[1860] << 1 | s[1861] << 2 | (s[877] ? s[889] : s[2544] ? s[895] : s[2546]) << 3 | s[1862] << 5 | s[1863] << 6 | (f.staarTilRaadighedForFleksjob ? 128 : 0) | (f.pensionssagUnderBehandling ? 256 : 0) | s[528] << 9 | s[531] << 10 | s[527] << 11 | s[3433] << 12 | s[3434] << 13 | s[3435] << 14 | s[1866] << 15 | s[1867] << 16 | s[3436] << 17 | s[536] << 18 | s[1919] << 19 | (f.udgiftenErPaataget ? 1048576 : 0) | s[3437] << 21 | (f.hjaelpTrodsSenAnsoegning ? 4194304 : 0) | s[1864] << 23 | s[1865] << 24 | (s[948] ? s[885] : s[880] ? s[949] : s[897]) << 25 | (f.egenBetalingVanskeliggoerFremtiden ? 134217728 : 0) | s[538] << 28 | s[539] << 29, (f.udgiftenErHeltAfgoerende ? 1 : 0) | s[3438] << 1 | s[1869] << 2 | s[1870] << 3 | (f.udsaettelsestruetPaaGrundAfRestance ? 16 : 0) | (f.huslejehjaelpForebyggerUdsaettelse ? 32 : 0) | (f.hjaelpenDaekkerKunSanktion ? 64 : 0) | (f.kanIkkeBetaleUdgiften ? 128 : 0) | s[1871] << 8 | s[1872] << 9 | s[1873] << 10 | (f.udsaettelsestruetPaaGrundAfRestance ? s[2516] : 0) << 11 | s[1874] << 13 | s[1875] << 14 | (f.udgiftenDaekkesEfterAndenLov ? 32768 : 0) | (f.behandlingenErNoedvendig ? 65536 : 0) | s[3439] << 17 | (f.behandlingUdenForDetOffentlige ? 262144 : 0) | s[3440] << 19 | (f.offentligBehandlingFindes ? 1048576 : 0) | (f.privatBehandlingErLaegeligtVelbegrundet ? 2097152 : 0) | s[1878] << 22 | s[1879] << 23 | (s[877] ? s[885] : s[288] ? s[895] : s[3441]) << 24 | s[3442] << 26 | s[3443] << 27 | s[3444] << 28 | (f.ydelsenSvarerTilKontanthjaelp ? 536870912 : 0), s[1876], s[1877], s[3445] << 0 | s[3446] << 1 | (f.opfylderKontanthjaelpensOekonomi ? 4 : 0) | s[3447] << 3 | s[3448] << 4 | s[3449] << 5 | s[3450] << 6 | s[225] << 7 | s[1882] << 8 | s[1883] << 9 | (s[1878] && !s[1879] && s[0] ? (s[877] ? s[885] : s[373] ? s[895] : s[3451] ? s[899] : s[288] ? (s[3452] ? 4 : 0) : s[2547]) : 0) << 10 | s[3453] << 13 | s[3454] << 14 | s[3455] << 15 | s[3456] << 16 | s[300] << 17 | s[858] << 18 | s[1885] << 19 | s[1888] << 20 | (s[858] && !s[1885] && s[0] ? (s[877] ? s[885] : s[3451] ? s[895] : s[3452] ? 3 : 0) : 0) << 21 | s[859] << 23 | s[1890] << 24 | (f.faarKontanthjaelpVedMedicin ? 33554432 : 0) | s[3457] << 26 | s[3458] << 27 | s[3459] << 28 | s[3460] << 29, s[1880], s[1881], s[1886], s[1887], s[3461] << 0 | s[1893] << 1 | (s[859] && !s[1890] && s[0] ? s[3170] : 0) << 2 | s[1894] << 4 | s[1895] << 5 | s[1896] << 6 | (s[3462] ? s[3162] : 0) << 7 | s[3462] << 9 | s[3463] << 10 | s[1897] << 11 | s[1898] << 12 | s[1899] << 13 | (s[3464] ? s[3465] : 0) << 14 | s[3464] << 17 | s[1900] << 18 | s[1901] << 19 | (f.flytningenForbedrerForholdene ? 1048576 : 0) | s[3466] << 21 | (f.flytterTilUdlandet ? 4194304 : 0) | (f.knyttetTilLandetDerFlyttesTil ? 8388608 : 0) | s[1902] << 24 | s[1903] << 25 | s[1904] << 26 | s[1905] << 27 | s[1908] << 28 | s[1909] << 29, s[1891], s[1892], s[1910], s[1911], s[1906], s[1907], s[3467] << 0 | s[3468] << 1 | s[1917] << 2 | s[1918] << 3 | s[1925] << 4 | s[1926] << 5 | s[1927] << 6 | (f.fikSUForSammeTid ? (s[948] ? s[885] : s[3310] ? s[949] : s[3251] ? s[3311] : s[3312]) : 0) << 7 | (f.fikSUForSammeTid ? 1024 : 0) | s[1922] << 11 | s[1923] << 12 | s[1924] << 13 | (f.doemtForHandlingILovensListe ? (s[948] ? s[885] : s[3306] ? s[949] : s[3245] ? s[3307] : s[3246]) : 0) << 14 | (f.doemtForHandlingILovensListe ? 131072 : 0) | s[1920] << 18 | s[1921] << 19 | (f.undlodOplysningerModBedreVidende ? 1048576 : 0) | (f.modtogUberettigetModBedreVidende ? 2097152 : 0) | (f.sanktionIDagpenge ? 4194304 : 0) | s[1928] << 23 | s[1929] << 24 | s[1930] << 25 | (f.tilbagebetalingAfgjortDen <= 13858 /* 2007-12-11 */ ? (s[1930] ? 1 : 0) : f.tilbagebetalingAfgjortDen <= 18261 /* 2019-12-31 */ ? (f.tilbagebetalingAfgjortDen >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.tilbagebetalingAfgjortDen <= 19357 /* 2022-12-31 */ ? (s[3469] ? 3 : 0) : s[3470] ? 4 : 0) << 26 | s[3471] << 29, s[1913], s[1914], s[1915], s[1916], s[3472] << 0 | s[3473] << 1 | s[3474] << 2 | s[3475] << 3 | s[3476] << 4 | (f.fikHjaelpTilBoligindskud ? 32 : 0) | s[1932] << 6 | s[860] << 7 | (f.fikHjaelpTilBoligindskud ? s[3162] : 0) << 8 | (f.fikHjaelpTilBoligindskud ? s[3170] : 0) << 10 | s[1938] << 12 | s[1939] << 13 | s[1940] << 14 | (f.selvforskyldtLedig ? s[3465] : 0) << 15 | (f.selvforskyldtLedig ? 262144 : 0) | s[1936] << 19 | s[1937] << 20 | (f.hjaelpenYdesUnderTilbud ? 2097152 : 0) | (f.oplystOmTilbagebetalingspligt ? 4194304 : 0) | s[3477] << 23 | s[3478] << 24 | s[3479] << 25 | (f.brugteMidlerUndtagetFraForsoergelse ? 67108864 : 0) | (f.uforsvarligOekonomi ? 134217728 : 0) | (f.gavIkkeOplysningerTilAndreMyndigheder ? 268435456 : 0) | (f.indblandetIArbejdsstrid ? 536870912 : 0), s[1934], s[1935], (f.kanSnartBetaleTilbage ? 1 : 0) | s[1941] << 1 | s[1942] << 2 | (f.senereErstatningForSammeTid ? 8 : 0) | (f.erstatningForTabAfErhvervsevne ? 16 : 0) | s[1943] << 5 | s[1944] << 6 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[885] : s[2522] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[902] ? s[2523] : s[3304] ? s[957] : s[543] ? 5 : 0) << 7 | s[553] << 10 | s[2015] << 11 | s[2016] << 12 | (s[3480] ? (s[877] ? s[885] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[895] : s[880] ? (s[3481] ? 3 : 0) : s[3051]) : 0) << 13 | s[3480] << 16 | s[3482] << 17 | (f.heltAabenbartIngenForbedring ? 262144 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 524288 : 0) | s[3483] << 20 | (f.bedtOmAfgoerelseOmPensionAlene ? 2097152 : 0) | (f.utvivlsomtIkkePension ? 4194304 : 0) | s[1945] << 23 | s[1946] << 24 | s[1947] << 25 | (s[3484] ? 1 : s[877] ? s[933] : s[2522] ? s[925] : s[3375]) << 26 | s[3484] << 29, s[3485] << 0 | s[3486] << 1 | s[3487] << 2 | s[3488] << 3 | s[1948] << 4 | s[1949] << 5 | (s[877] ? s[885] : s[2522] ? s[895] : s[2978] ? s[2523] : s[3489]) << 6 | s[3490] << 9 | s[3491] << 10 | s[3492] << 11 | s[3493] << 12 | (f.behovForUndervisningsomraadet ? 8192 : 0) | s[1950] << 14 | s[1951] << 15 | (f.borgerenDeltogIMoedet ? 65536 : 0) | (f.aabenbartFormaalsloestAtUdvikle ? 131072 : 0) | s[1953] << 18 | s[1954] << 19 | (f.indstillingenFoelges ? 1048576 : 0) | (f.sagenErForelagtIgen ? 2097152 : 0) | s[1955] << 22 | s[1956] << 23 | s[862] << 24 | s[1961] << 25 | s[550] << 26 | (s[3494] ? s[3495] : s[3496] ? s[3497] : s[552] ? 3 : 0) << 27 | (f.sagVerserede1Januar2020 ? 536870912 : 0), (f.vaelgerSeniorpension ? 1 : 0) | s[1960] << 1 | (s[862] && !s[1961] && s[550] ? s[3495] : 0) << 2 | s[1965] << 3 | s[1966] << 4 | (s[1965] ? s[1622] : 0) << 5 | (f.modtogHjaelp30Juni2025 ? 64 : 0) | s[1968] << 7 | s[1969] << 8 | (s[2697] ? s[885] : s[2698]) << 9 | (f.harDanskIndfoedsret ? 2048 : 0) | s[3498] << 12 | s[3499] << 13 | s[3500] << 14 | (f.opholdstilladelseEfterUdlaendingeloven7Eller8 ? 32768 : 0) | s[1970] << 16 | s[1971] << 17 | (f.ligestilletEfterEUEllerOverenskomst ? 262144 : 0) | s[1978] << 19 | s[1979] << 20 | s[1980] << 21 | (f.vurderingsdato <= 18247 /* 2019-12-17 */ ? s[885] : s[2700] ? (s[3501] ? 2 : 0) : s[3502]) << 22 | s[1974] << 24 | s[1975] << 25 | s[3503] << 26 | s[3504] << 27 | s[3505] << 28 | s[1976] << 29, s[1957], s[1958], s[1963], s[1964], s[1977] << 0 | (f.flyttetEfterTilkendelsen ? 2 : 0) | s[3506] << 2 | s[3507] << 3 | s[3508] << 4 | s[3509] << 5 | s[3510] << 6 | s[3511] << 7 | s[1972] << 8 | s[1973] << 9 | s[3512] << 10 | s[3513] << 11 | s[3514] << 12 | s[3515] << 13 | (f.harFastBopaelIDanmark ? 16384 : 0) | s[3516] << 15 | s[3517] << 16 | (f.harFastBopaelPaaFaeroeerneEllerIGroenland ? 131072 : 0) | (f.harHyrePaaDanskSkib ? 262144 : 0) | s[3518] << 19 | (f.saerligeOmstaendighederForPensionIUdlandet ? 1048576 : 0) | s[1981] << 21 | s[1982] << 22 | s[1985] << 23 | s[1986] << 24 | s[3519] << 25 | (s[3519] === 1 ? s[3520] : s[3519] === 2 ? s[3520] : 0) << 27 | s[978] << 28 | s[979] << 29, s[1983], s[1984], s[1987], s[1988], s[1989] << 0 | s[1990] << 1 | s[3521] << 2 | (s[3521] === 1 ? 0 : s[3521] === 2 ? (s[548] ? 1 : s[3522] ? 0 : 2) : 0) << 4 | s[548] << 6 | s[3522] << 7 | s[1993] << 8 | s[3523] << 9 | (s[3523] === 2 ? 0 : s[3523] === 3 ? 0 : s[3523] === 4 ? (s[3522] ? 0 : 1) : 0) << 12 | s[982] << 13 | s[3524] << 14 | s[984] << 15 | s[1994] << 16 | s[1995] << 17 | s[1996] << 18 | s[1997] << 19 | s[1998] << 20 | (s[2697] ? s[885] : f.vurderingsdato <= 17325 /* 2017-06-08 */ ? s[2698] : f.vurderingsdato <= 17486 /* 2017-11-16 */ ? (s[3525] ? 3 : 0) : s[3526] ? 4 : 0) << 21 | s[2001] << 24 | s[2002] << 25 | (s[2697] ? s[885] : s[877] ? s[2698] : s[902] ? s[925] : s[957]) << 26 | s[3527] << 29, s[1991], s[1992], s[2003] << 0 | s[2004] << 1 | (s[877] ? s[885] : s[2990] ? s[895] : s[3528] ? s[2991] : s[902] ? s[3529] : s[970]) << 2 | s[3530] << 5 | (f.dokumenteretIngenForbedring ? 64 : 0) | s[2005] << 7 | s[2006] << 8 | (f.arbejdsevnenErVarigtNedsat ? 512 : 0) | (f.ikkeSelvforsoergendeTrodsStoette ? 1024 : 0) | s[1999] << 11 | s[2000] << 12 | (s[2697] ? s[885] : s[902] ? s[2698] : s[971]) << 13 | s[3531] << 15 | s[3532] << 16 | s[2007] << 17 | s[2008] << 18 | (s[2697] ? s[885] : s[877] ? s[2698] : s[880] ? s[925] : s[2992]) << 19 | s[2009] << 22 | s[2010] << 23 | (f.bedtOmAfgoerelseOmPensionAlene ? (s[2697] ? s[885] : s[877] ? s[2698] : s[925]) : 0) << 24 | s[2011] << 26 | s[2012] << 27, (s[3494] ? s[3495] : f.seniorpensionAnsoegtDen <= 16362 /* 2014-10-19 */ ? s[3497] : s[3496] ? (f.seniorpensionAnsoegtDen >= 16363 /* 2014-10-20 */ ? 3 : 0) : s[552] ? 4 : 0) << 0 | s[3533] << 3 | s[3534] << 4 | (f.langvarigOgAktuelTilknytning ? 32 : 0) | s[2013] << 6 | s[2014] << 7 | (s[2697] ? s[885] : s[877] ? s[2698] : s[902] ? s[925] : s[3535]) << 8 | s[3536] << 11 | s[3537] << 12 | s[3538] << 13 | s[2017] << 14 | s[2018] << 15 | (s[2697] ? s[885] : s[877] ? s[2698] : s[929] ? s[925] : s[3539]) << 16 | (f.redegoerelseForIngenForbedring ? 524288 : 0) | (f.redegoerelseForRessourcerIPensionssag ? 1048576 : 0) | (f.forklaringPaaVarigNedsaettelse ? 2097152 : 0) | s[3540] << 22 | (f.forklaringPaaManglendeSelvforsoergelse ? 8388608 : 0) | (f.konkreteArbejdsfunktionerErAngivet ? 16777216 : 0) | (f.planMedFuldAfklaring ? 33554432 : 0) | (f.dokumentationForUdtoemteIndsatser ? 67108864 : 0) | s[2019] << 27 | s[2020] << 28 | (f.moedeMedBeslutterneErTilbudt ? 536870912 : 0), s[2021], s[2022], s[568] << 0 | (f.pensionssagenOvergikDen <= 14518 /* 2009-10-01 */ ? s[3541] : f.pensionssagenOvergikDen >= 14519 /* 2009-10-02 */ ? 2 : 0) << 1 | s[2500] << 3 | s[2501] << 4 | s[3542] << 5 | s[3543] << 6 | s[3544] << 7 | (f.langTilknytningMed20Til25Aar ? 256 : 0) | s[2024] << 9 | s[2025] << 10 | (s[880] ? s[885] : s[900] ? s[3298] : s[3299]) << 11 | s[3545] << 13 | s[3546] << 14 | s[3547] << 15 | s[3548] << 16 | (f.varigtNedsatISenesteJob ? 131072 : 0) | s[3549] << 18 | s[3550] << 19 | s[3551] << 20 | s[863] << 21 | s[2028] << 22 | s[2029] << 23 | (s[863] ? 0 : s[3552] <= 18261 /* 2019-12-31 */ ? 1 : s[3552] <= 18669 /* 2021-02-11 */ ? (s[3553] ? 2 : 0) : s[3554] ? 3 : 0) << 24 | s[2046] << 26 | (f.vurderingsdato <= 18625 /* 2020-12-29 */ ? s[885] : s[2700] ? (s[557] ? 2 : 0) : s[3502]) << 27 | s[3555] << 29, s[2030], s[2031], s[2032], s[2033], s[2044], s[2045], s[3556] << 0 | s[3557] << 1 | s[3558] << 2 | s[3559] << 3 | s[3560] << 4 | s[3561] << 5 | s[2039] << 6 | s[2040] << 7 | s[3562] << 8 | s[3563] << 9 | s[2034] << 10 | s[2035] << 11 | s[2036] << 12 | s[3564] << 13 | s[3565] << 14 | s[3566] << 15 | s[3567] << 16 | s[3568] << 17 | s[3569] << 18 | s[3570] << 19 | (f.tilknytningI9Maaneder ? 1048576 : 0) | (f.kommerFraFleksydelse ? 2097152 : 0) | s[2043] << 22 | s[3571] << 23 | s[3572] << 24 | s[3573] << 25 | s[3574] << 26 | s[3575] << 27 | s[2048] << 28, s[2037], s[2038], s[2041], s[2042], (s[2048] ? 0 : s[3576] <= 18669 /* 2021-02-11 */ ? 1 : s[3576] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 0 | s[2050] << 2 | (s[2050] ? 0 : s[3577] <= 18669 /* 2021-02-11 */ ? 1 : s[3577] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 3 | s[2051] << 5 | s[2052] << 6 | s[2053] << 7 | (s[2697] ? s[885] : f.vurderingsdato <= 19107 /* 2022-04-25 */ ? s[2698] : s[3578] ? (s[3579] ? 3 : 0) : s[3580]) << 8 | s[2054] << 11 | s[2055] << 12 | (s[2697] ? s[885] : s[3300] ? s[2698] : s[3578] ? s[3581] : s[3580]) << 13 | (f.aegtefaelleHarOgsaaPension ? 65536 : 0) | s[2060] << 17 | s[2061] << 18 | (s[2697] ? s[885] : f.vurderingsdato <= 17487 /* 2017-11-17 */ ? s[2698] : s[3528] ? (s[3582] ? 3 : 0) : s[3529]) << 19 | (f.giftEllerSamlevende ? 4194304 : 0) | s[2066] << 23 | s[2067] << 24 | s[2068] << 25 | (s[3583] ? s[3584] : f.folkepensionAnsoegtDen <= 17325 /* 2017-06-08 */ ? s[3585] : f.folkepensionAnsoegtDen <= 17486 /* 2017-11-16 */ ? (s[3586] ? 3 : 0) : s[3587] ? 4 : 0) << 26 | s[3588] << 29, s[2056], s[2057], s[2058], s[2059], s[3589] << 0 | s[2064] << 1 | s[2065] << 2 | s[3590] << 3 | (s[3590] === 1 ? s[3591] : s[3590] === 2 ? s[3591] : 0) << 5 | s[3592] << 6 | s[2072] << 7 | (s[2072] ? 0 : s[3593] <= 14518 /* 2009-10-01 */ ? 1 : s[3593] >= 14519 /* 2009-10-02 */ ? 2 : 0) << 8 | s[2075] << 10 | s[2076] << 11 | s[2077] << 12 | (s[3594] ? s[885] : f.vurderingsdato <= 19106 /* 2022-04-24 */ ? (s[787] ? 2 : 0) : s[3595] ? 3 : 0) << 13 | s[2073] << 15 | s[2074] << 16 | (s[2697] ? s[885] : s[3300] ? s[2698] : s[3301] ? s[3581] : s[570] ? 4 : 0) << 17 | (f.vaesentligtForbedretOgSelvforsoergende ? 1048576 : 0) | s[3596] << 21 | s[3597] << 22 | (f.samtykkerTilFrakendelse ? 8388608 : 0) | s[3598] << 24 | s[3599] << 25 | (f.udsendtMedPsykiskLidelse ? 67108864 : 0) | s[3600] << 27 | (f.saerligeOmstaendighederForFrakendelse ? 268435456 : 0) | s[2082] << 29, s[2062], s[2063], s[2069], s[2070], s[2078], s[2079], s[2080], s[2081], s[2083] << 0 | s[2084] << 1 | s[2085] << 2 | (s[373] ? s[885] : s[2545]) << 3 | (f.personligeForholdErOmtalt ? 32 : 0) | (f.undtagetEfterOffentlighedsloven ? 64 : 0) | (f.hensynModEgenacces ? 128 : 0) | s[2086] << 8 | s[2087] << 9 | (f.sagenAngivet ? 1024 : 0) | (f.temaErAngivet ? 2048 : 0) | s[2088] << 12 | s[2089] << 13 | (s[373] ? s[885] : s[2646] ? s[2545] : s[572] ? 3 : 0) << 14 | (f.uforholdsmaessigtRessourceforbrug ? 65536 : 0) | (f.retsstridigtFormaal ? 131072 : 0) | s[3601] << 18 | (f.chikanoestFormaal ? 524288 : 0) | s[2090] << 20 | s[2091] << 21 | s[3602] << 22 | (f.oplysningenErModtagetUdenDokument ? 8388608 : 0) | (f.oplysningenHarBetydning ? 16777216 : 0) | s[2092] << 25 | s[2093] << 26 | (f.sagsskridtetErVaesentligt ? 134217728 : 0) | (f.sagsskridtetFremgaarAfDokumenterne ? 268435456 : 0) | s[2094] << 29, s[2095] << 0 | s[3603] << 1 | (f.dokumentetHarBetydning ? 4 : 0) | s[2096] << 3 | s[2097] << 4 | s[3604] << 5 | s[865] << 6 | (s[577] ? 1 : s[3605] ? (s[3606] ? 2 : 0) : s[578] ? 3 : 0) << 7 | s[577] << 9 | s[578] << 10 | (f.anmodningEfterOffentlighedslovenErFaerdigbehandlet ? 2048 : 0) | (s[3605] ? (s[3606] ? 1 : 0) : s[578] ? 2 : 0) << 12 | s[3607] << 14 | s[3608] << 15 | s[3609] << 16 | s[2103] << 17 | s[2104] << 18 | s[3610] << 19 | s[3611] << 20 | s[3612] << 21 | s[3613] << 22 | s[2105] << 23 | s[2106] << 24 | s[575] << 25 | (f.afgoerelsenOmAktindsigtFastholdes ? 67108864 : 0) | s[2109] << 27 | (f.afgoerelsenOmAktindsigtFastholdes ? (f.klageOverAfslagModtaget <= 16070 /* 2013-12-31 */ ? (f.klageOverAfslagModtaget >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[3614] ? 2 : 0) : 0) << 28, s[2098], s[2099], s[2101], s[2102], s[2107], s[2108], s[2110], s[2111], s[2112] << 0 | (f.klageOverAfslagModtagetAfKlageinstansen <= 16070 /* 2013-12-31 */ ? (f.klageOverAfslagModtagetAfKlageinstansen >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[2112] ? 2 : 0) << 1 | s[2113] << 3 | s[2114] << 4 | s[2115] << 5 | s[2116] << 6 | s[3615] << 7 | s[2119] << 8 | (f.klageOverSagsbehandlingstidModtaget <= 16070 /* 2013-12-31 */ ? (f.klageOverSagsbehandlingstidModtaget >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[2119] ? 2 : 0) << 9 | s[2122] << 11 | (f.klageOverSagsbehandlingstidModtagetAfKlageinstansen <= 16070 /* 2013-12-31 */ ? (f.klageOverSagsbehandlingstidModtagetAfKlageinstansen >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[2122] ? 2 : 0) << 12 | s[2123] << 14 | s[2124] << 15 | s[579] << 16 | (f.materialetErOffentligtTilgaengeligt ? 131072 : 0) | s[2127] << 18 | (f.pensionssagenOvergikDen <= 15094 /* 2011-04-30 */ ? s[3541] : s[2127] ? 2 : 0) << 19 | (f.foertidspensionErBevilget ? 2097152 : 0) | s[2128] << 22 | s[2129] << 23 | s[866] << 24 | (f.foertidspensionAnsoegtDen <= 15094 /* 2011-04-30 */ ? (s[866] ? 1 : 0) : s[3616] ? 2 : 0) << 25 | s[582] << 27 | s[583] << 28, s[2117], s[2118], s[2120], s[2121], s[2125], s[2126], s[2131], s[2132], (s[877] ? s[885] : s[902] ? s[895] : s[3361]) << 0 | s[2133] << 3 | s[2134] << 4 | (s[877] ? s[885] : s[2964] ? s[895] : s[2978] ? s[3080] : s[3489]) << 5 | s[3617] << 8 | s[2137] << 9 | s[2138] << 10 | (s[2137] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[3618] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 11 | s[3618] << 13 | s[3619] << 14 | (f.forkertVejledning ? 32768 : 0) | (f.saerligeOmstaendighederForRefusion ? 65536 : 0) | s[867] << 17 | (s[3620] ? s[3621] : f.ansoegningenModtaget <= 14699 /* 2010-03-31 */ ? s[3622] : s[3623] ? 3 : 0) << 18 | s[2142] << 20 | s[2143] << 21 | (s[3620] ? s[3621] : s[3622]) << 22 | s[2144] << 24 | s[2145] << 25 | s[2146] << 26 | s[2147] << 27 | (s[3624] ? s[885] : s[3625]) << 28, s[2135], s[2136], s[2139], s[2140], s[2148] << 0 | s[2149] << 1 | (f.vurderingsdato <= 15924 /* 2013-08-07 */ ? s[885] : f.vurderingsdato >= 15925 /* 2013-08-08 */ ? 2 : 0) << 2 | (f.setPaaAlleMuligheder ? 16 : 0) | (f.setPaaAndreMyndigheder ? 32 : 0) | s[2150] << 6 | s[2151] << 7 | s[2154] << 8 | (f.foerstHenvendtOmForsoergelse <= 15924 /* 2013-08-07 */ ? (s[2154] ? 1 : 0) : f.foerstHenvendtOmForsoergelse >= 15925 /* 2013-08-08 */ ? 2 : 0) << 9 | s[3626] << 11 | (f.iKontaktforloeb ? 4096 : 0) | (f.iSygedagpengeopfoelgning ? 8192 : 0) | s[2157] << 14 | (f.foranstaltningensSlut <= 14124 /* 2008-09-02 */ ? (s[2157] ? 1 : 0) : f.foranstaltningensSlut >= 14125 /* 2008-09-03 */ ? 2 : 0) << 15 | s[2158] << 17 | s[2159] << 18 | s[2160] << 19 | s[2161] << 20 | s[2162] << 21 | (s[877] ? s[885] : s[929] ? s[895] : s[3627]) << 22 | s[3628] << 24 | (f.forberedendeDelErAktuel ? 33554432 : 0) | (f.laegeattestTilTeametErAktuel ? 67108864 : 0) | (f.manglenVarUdenBetydning ? 134217728 : 0) | s[2163] << 28 | s[2164] << 29, s[2152], s[2153], s[2155], s[2156], (f.faarHjaelp ? 1 : 0) | (f.forholdHarAendretSig ? 2 : 0) | s[2165] << 2 | s[2166] << 3 | s[2167] << 4 | (s[3624] ? s[885] : f.vurderingsdato <= 15079 /* 2011-04-15 */ ? s[3625] : f.vurderingsdato <= 15139 /* 2011-06-14 */ ? (s[3629] ? 3 : 0) : s[3630] ? 4 : 0) << 5 | s[3631] << 8 | s[3632] << 9 | s[3633] << 10 | s[2172] << 11 | s[2173] << 12 | s[3634] << 13 | (f.oplysningenErNoedvendigUdenSamtykke ? 16384 : 0) | (f.samtykkeErForsoegtIndhentet ? 32768 : 0) | s[2168] << 16 | s[2169] << 17 | (f.harGivetSamtykke ? 262144 : 0) | s[2170] << 19 | s[2171] << 20 | s[3635] << 21 | (f.medvirkerTilOplysning ? 4194304 : 0) | s[2174] << 23 | s[2175] << 24 | (f.beskedOmAdgangTilOplysninger ? 33554432 : 0) | (f.beskedOmManglendeMedvirken ? 67108864 : 0) | (f.beskedOmAendringerDerBetyderNoget ? 134217728 : 0) | (f.beskedOmTilbagebetalingOgStraf ? 268435456 : 0) | s[2176] << 29, s[2177] << 0 | s[2178] << 1 | (s[584] ? (s[3636] ? s[3637] : f.afgoerelsenMeddelt <= 15886 /* 2013-06-30 */ ? s[3638] : s[3639] ? 3 : 0) : 0) << 2 | s[2179] << 4 | s[2180] << 5 | s[868] << 6 | (s[3636] ? s[3637] : s[3638]) << 7 | s[2182] << 9 | s[2183] << 10 | s[2186] << 11 | s[2187] << 12 | s[2188] << 13 | s[3640] << 14 | (s[3640] === 1 ? s[3641] : s[3640] === 2 ? s[3641] : 0) << 16 | s[988] << 17 | (f.klagenSendtDigitaltITide ? 262144 : 0) | s[2189] << 19 | s[2190] << 20 | s[869] << 21 | s[3642] << 22 | s[3643] << 24 | s[3644] << 25 | (f.afgoerelsenIvaerksaettesStraks ? 67108864 : 0) | s[3645] << 27 | s[3646] << 28 | s[3647] << 29, s[2184], s[2185], (f.ankestyrelsenTillagdeOpsaettendeVirkning ? 1 : 0) | s[3648] << 1 | s[3649] << 2 | (f.klagenModtaget <= 14456 /* 2009-07-31 */ ? s[3650] : f.klagenModtaget <= 18791 /* 2021-06-13 */ ? (f.klagenModtaget >= 14457 /* 2009-08-01 */ ? 2 : 0) : f.klagenModtaget >= 18792 /* 2021-06-14 */ ? 3 : 0) << 3 | s[2194] << 5 | s[2195] << 6 | s[2196] << 7 | s[2197] << 8 | s[870] << 9 | s[2201] << 10 | (s[870] ? (f.nyAfgoerelseMeddelt <= 14456 /* 2009-07-31 */ ? (s[3651] ? 1 : 0) : f.nyAfgoerelseMeddelt <= 17531 /* 2017-12-31 */ ? (f.nyAfgoerelseMeddelt >= 14457 /* 2009-08-01 */ ? 2 : 0) : f.nyAfgoerelseMeddelt <= 18791 /* 2021-06-13 */ ? (f.nyAfgoerelseMeddelt >= 17532 /* 2018-01-01 */ ? 3 : 0) : f.nyAfgoerelseMeddelt >= 18792 /* 2021-06-14 */ ? 4 : 0) : 0) << 11 | s[2204] << 14 | (s[870] ? (f.fastholdelseModtaget <= 14456 /* 2009-07-31 */ ? (s[3652] ? 1 : 0) : f.fastholdelseModtaget <= 18791 /* 2021-06-13 */ ? (f.fastholdelseModtaget >= 14457 /* 2009-08-01 */ ? 2 : 0) : f.fastholdelseModtaget >= 18792 /* 2021-06-14 */ ? 3 : 0) : 0) << 15 | s[2205] << 17 | s[2206] << 18 | s[2207] << 19 | s[2208] << 20 | (f.klagenErSendtDirekte ? 2097152 : 0) | s[2212] << 22 | s[2213] << 23 | s[2209] << 24 | s[2210] << 25 | s[2211] << 26 | s[3653] << 27 | s[3654] << 28 | s[3655] << 29, s[2192], s[2193], s[2198], s[2199], s[2202], s[2203], s[3656] << 0 | s[3657] << 1 | s[3658] << 2 | s[591] << 3 | s[3659] << 4 | s[2217] << 6 | s[2218] << 7 | (f.feriePasserMedForloebet ? 256 : 0) | (f.ferieIndenForFerieloven ? 512 : 0) | (f.ferieAftalt ? 1024 : 0) | s[2221] << 11 | (f.ferieAftalt ? s[3659] : 0) << 12 | s[2222] << 14 | s[2223] << 15 | s[2228] << 16 | s[2229] << 17 | s[3660] << 18 | (s[3660] === 1 ? s[3661] : s[3660] === 2 ? s[3661] : 0) << 20 | s[989] << 21 | (f.saerligeGrundeTilAndetTidspunkt ? 4194304 : 0) | s[2230] << 23 | s[2231] << 24 | (s[994] ? s[885] : s[877] ? s[912] : s[2842] ? s[925] : s[902] ? s[2843] : s[970]) << 25 | (f.arbejdsevnenErAfklaret ? 268435456 : 0) | (f.berettigetTilRevalidering ? 536870912 : 0), s[2219], s[2220], s[2226], s[2227], (f.berettigetTilFleksjob ? 1 : 0) | (f.berettigetTilFoertidspension ? 2 : 0) | (f.berettigetTilRessourceforloeb ? 4 : 0) | s[2234] << 3 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[885] : s[2234] ? 2 : 0) << 4 | (f.ophoerErAfgjort ? 64 : 0) | s[2237] << 7 | s[803] << 8 | (s[146] ? (s[915] ? (s[140] <= 14612 /* 2010-01-03 */ ? s[917] : s[916] ? (s[138] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[3662] ? 3 : 0) : 0) : 0) << 9 | s[3663] << 11 | s[3664] << 12 | s[2239] << 13 | s[2240] << 14 | (s[994] ? s[885] : s[2961] ? s[912] : s[2966]) << 15 | (f.sagenErBelyst ? 131072 : 0) | s[2243] << 18 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[2243] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 19 | s[2244] << 21 | s[2245] << 22 | s[2246] << 23 | (s[2522] ? s[885] : s[880] ? s[2531] : s[897]) << 24 | s[2247] << 26 | s[2248] << 27 | (f.oenskerLaegeattest ? 268435456 : 0) | (f.attestIndhentet ? 536870912 : 0), s[2232], s[2233], s[2235], s[2236], s[2241], s[2242], s[612] << 0 | s[607] << 1 | s[606] << 2 | (f.tilbagevendenForestaar ? 8 : 0) | (f.risikoForLangtForloeb ? 16 : 0) | s[599] << 5 | s[600] << 6 | (f.behovForTvaerfagligIndsats ? 128 : 0) | s[613] << 8 | s[614] << 9 | s[2255] << 10 | s[2256] << 11 | (s[58] && s[485] ? 1 : s[58] && !s[484] ? (s[2978] ? s[3298] : s[902] ? s[3665] : s[3535]) : 0) << 12 | s[602] << 15 | s[2257] << 16 | s[2258] << 17 | s[2259] << 18 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[885] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[3666] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[3667] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[3668] ? 4 : 0) : s[902] ? (s[3669] ? 5 : 0) : s[958]) << 19 | s[619] << 22 | s[620] << 23 | (f.fremmoedeErNoedvendigt ? 16777216 : 0) | s[2262] << 25 | s[2263] << 26, s[2253], s[2254], s[2260], s[2261], (s[605] && s[485] ? 1 : s[605] && !s[484] ? (s[3670] ? s[933] : s[994] ? (s[3671] ? 3 : 0) : s[2522] ? (s[911] ? 4 : 0) : s[880] ? s[3672] : s[2978] ? s[3109] : s[902] ? s[3302] : s[929] ? s[3328] : s[64] ? 9 : 0) : 0) << 0 | s[3673] << 4 | s[3674] << 5 | s[2264] << 6 | s[2265] << 7 | s[2266] << 8 | (s[994] ? s[885] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[912] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[3675] ? 3 : 0) : s[2522] ? (s[3676] ? 4 : 0) : s[3672]) << 9 | s[2267] << 12 | s[2268] << 13 | s[2269] << 14 | (s[2522] ? s[885] : s[2978] ? s[2531] : s[902] ? s[3665] : s[957]) << 15 | s[2270] << 18 | s[2271] << 19 | s[2272] << 20 | (s[2522] ? s[885] : s[880] ? s[2531] : s[2978] ? s[897] : s[902] ? s[976] : s[970]) << 21 | s[2275] << 24 | s[2276] << 25 | s[2277] << 26 | s[2278] << 27 | s[2279] << 28, s[2273], s[2274], (s[3670] ? s[885] : s[994] ? (s[3671] ? 2 : 0) : s[2522] ? s[996] : s[3677]) << 0 | s[2282] << 3 | s[2283] << 4 | s[2284] << 5 | s[2285] << 6 | (s[994] ? s[885] : s[877] ? s[912] : s[2842] ? s[925] : s[929] ? s[2843] : s[977]) << 7 | s[3678] << 10 | (f.udebliver ? 2048 : 0) | (f.rimeligGrund ? 4096 : 0) | (f.skriftligtOrienteret ? 8192 : 0) | s[2305] << 14 | s[2306] << 15 | (s[994] ? s[885] : s[2964] ? s[912] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? s[3080] : s[3054] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[437] ? 5 : 0) << 16 | s[3679] << 19 | s[2286] << 20 | s[2287] << 21 | s[3680] << 22 | s[3681] << 23 | (f.noedvendigBehandling ? 16777216 : 0) | s[3682] << 25 | s[3683] << 26 | (f.hensigtsmaessigOptraening ? 134217728 : 0) | (f.opfordret ? 268435456 : 0) | s[2288] << 29, s[2280], s[2281], s[2289] << 0 | s[2290] << 1 | s[2291] << 2 | (f.partshoertOmOphoer ? 8 : 0) | s[3684] << 4 | (f.harSvaretPaaPartshoering ? 32 : 0) | s[3685] << 6 | s[2292] << 7 | s[2293] << 8 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[885] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 9 | (f.andetGrundlagEndHoertOm ? 2048 : 0) | (f.partshoertOmNytGrundlag ? 4096 : 0) | s[871] << 13 | s[2295] << 14 | s[2296] << 15 | (s[994] ? s[885] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[912] : s[3686] ? (s[3687] ? 3 : 0) : s[3688]) << 16 | s[3689] << 19 | s[3690] << 20 | (f.genoptagetFoer ? 2097152 : 0) | s[2301] << 22 | (s[871] && !s[2295] && !s[2296] ? s[2854] : 0) << 23 | s[631] << 25 | s[632] << 26, s[2297], s[2298], s[2299], s[2300], s[633], s[634], (s[915] ? (s[916] ? s[917] : s[3691] ? s[918] : s[3692] ? s[3693] : s[140] <= 18318 /* 2020-02-26 */ ? s[3694] : s[140] <= 18858 /* 2021-08-19 */ ? (s[138] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[140] <= 18953 /* 2021-11-22 */ ? (s[138] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[140] <= 19051 /* 2022-02-28 */ ? (s[138] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[138] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 0 | s[755] << 4 | s[757] << 5 | (f.aftaleForSelvstaendig ? 64 : 0) | (f.sygMedCovid19 ? 128 : 0) | s[2389] << 8 | s[2390] << 9 | s[3695] << 10 | s[3696] << 11 | s[3697] << 12 | s[3698] << 13 | s[793] << 14 | s[795] << 15 | (f.aftaleMedArbejdsgiver ? 65536 : 0) | s[788] << 17 | s[789] << 18 | s[3699] << 19 | s[3700] << 20 | s[3701] << 21 | s[3702] << 22 | s[3703] << 23 | s[3704] << 24 | s[3705] << 25 | s[3706] << 26 | s[3707] << 27 | s[3708] << 28 | s[3709] << 29, s[2387], s[2388], s[2302] << 0 | s[2303] << 1 | s[2304] << 2 | s[2309] << 3 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[885] : s[2309] ? 2 : 0) << 4 | s[2312] << 6 | s[2313] << 7 | s[2314] << 8 | s[2315] << 9 | s[2316] << 10 | (s[643] && !s[644] && !s[182] ? (s[180] && !s[182] && !s[3710] ? (s[186] <= 16251 /* 2014-06-30 */ ? (s[184] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[184] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 11 | s[2320] << 13 | s[2321] << 14 | (s[646] && !s[649] && !s[648] ? (s[915] ? (s[992] ? 1 : 0) : 0) : 0) << 15 | s[2322] << 16 | s[2323] << 17 | s[650] << 18 | s[651] << 19 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 1048576 : 0) | s[2327] << 21 | (s[650] && !s[651] && s[0] ? (s[242] ? 1 : 0) : 0) << 22 | s[3711] << 23 | s[2332] << 24 | s[2333] << 25 | (f.pensionTilkendt ? (s[994] ? s[885] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[912] : s[3686] ? (s[3712] ? 3 : 0) : s[3688]) : 0) << 26 | (f.pensionTilkendt ? 536870912 : 0), s[2307], s[2308], s[2310], s[2311], s[2318], s[2319], s[2325], s[2326], s[2330], s[2331], (f.pensionMedTilbagevirkendeKraft ? 1 : 0) | s[2343] << 1 | s[3713] << 2 | s[2334] << 4 | s[2335] << 5 | s[2336] << 6 | (s[3714] ? s[3713] : 0) << 7 | s[3714] << 9 | (f.retErOpbrugt ? 1024 : 0) | s[3715] << 11 | s[663] << 12 | s[664] << 13 | s[3716] << 14 | s[3717] << 15 | s[3718] << 16 | s[667] << 17 | s[668] << 18 | (s[3719] ? (s[993] <= 18808 /* 2021-06-30 */ ? 1 : s[3720] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 19 | s[3721] << 21 | s[3722] << 22 | s[3723] << 23 | s[656] << 24 | s[3724] << 25 | s[3725] << 26 | s[3726] << 27 | s[3727] << 28 | s[654] << 29, s[2341], s[2342], s[665], s[666], s[655] << 0 | s[3728] << 1 | (f.fortsatRet9Marts2020 ? 4 : 0) | s[2339] << 3 | s[2340] << 4 | (s[3719] ? 1 : 0) << 5 | s[2344] << 6 | s[2345] << 7 | s[2346] << 8 | (s[3729] && !s[3730] ? s[3713] : 0) << 9 | s[3729] << 11 | s[3730] << 12 | s[3731] << 13 | s[671] << 14 | s[672] << 15 | (s[667] && !s[668] && s[3732] < NEVER ? (s[3732] <= 18808 /* 2021-06-30 */ ? 1 : s[3733] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[3734] << 18 | s[3735] << 19 | s[3736] << 20 | s[3737] << 21 | s[3738] << 22 | s[3739] << 23 | s[3740] << 24 | s[3741] << 25 | s[3742] << 26 | s[3743] << 27 | s[3744] << 28, s[2337], s[2338], s[669], s[670], s[2347], (s[3745] <= 18808 /* 2021-06-30 */ ? 1 : s[3746] ? 2 : 0) << 0 | s[3747] << 2 | s[3748] << 3 | s[3749] << 4 | s[3750] << 5 | s[674] << 6 | (s[674] ? 0 : s[3751] <= 18808 /* 2021-06-30 */ ? 1 : s[3752] ? 2 : 0) << 7 | s[3753] << 9 | s[3754] << 10 | s[3755] << 11 | s[3756] << 12 | s[3757] << 13 | s[676] << 14 | s[678] << 15 | (s[671] && !s[672] && s[3758] < NEVER ? (s[3758] <= 18808 /* 2021-06-30 */ ? 1 : s[3759] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[3760] << 18 | s[3761] << 19 | s[3762] << 20 | s[3763] << 21 | s[3764] << 22 | s[3765] << 23 | s[675] << 24 | s[677] << 25 | (s[3766] ? (s[3767] <= 18808 /* 2021-06-30 */ ? 1 : s[3768] ? 2 : 0) : 0) << 26 | s[3769] << 28 | s[3770] << 29, s[673], s[680], s[682], s[679], s[681], s[3771] << 0 | s[3772] << 1 | s[3773] << 2 | s[3774] << 3 | s[2350] << 4 | s[2351] << 5 | (s[3775] && !s[3776] && s[3777] < NEVER ? (s[3777] <= 18808 /* 2021-06-30 */ ? 1 : s[3778] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[3779] << 8 | s[3780] << 9 | s[3776] << 10 | s[3781] << 11 | s[3782] << 12 | s[3783] << 13 | s[3784] << 14 | s[685] << 15 | s[686] << 16 | (s[2350] && !s[2351] && s[3785] < NEVER ? (s[3785] <= 18808 /* 2021-06-30 */ ? 1 : s[3786] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 17 | s[3787] << 19 | s[3788] << 20 | s[3789] << 21 | s[3790] << 22 | s[3791] << 23 | s[3792] << 24 | s[2354] << 25 | s[2355] << 26 | (s[685] && !s[686] && s[3793] < NEVER ? (s[3793] <= 18808 /* 2021-06-30 */ ? 1 : s[3794] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 27 | s[3795] << 29, s[2348], s[2349], s[683], s[684], s[2352], s[2353], s[3796] << 0 | s[3797] << 1 | s[3798] << 2 | s[3799] << 3 | s[3800] << 4 | s[2358] << 5 | s[2359] << 6 | (s[2354] && !s[2355] && s[3801] < NEVER ? (s[3801] <= 18808 /* 2021-06-30 */ ? 1 : s[3802] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 7 | s[3803] << 9 | s[3804] << 10 | s[3805] << 11 | s[3806] << 12 | s[3807] << 13 | s[3808] << 14 | s[2364] << 15 | (s[2884] ? (s[120] <= 14691 /* 2010-03-23 */ ? s[2886] : s[2885] ? (s[121] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[2895] ? (s[3809] ? 3 : 0) : s[2897] ? 4 : 0) : 0) << 16 | s[706] << 19 | s[710] << 20 | (s[2884] ? s[2886] : 0) << 21 | s[709] << 22 | s[712] << 23 | s[2367] << 24 | s[2368] << 25 | s[2374] << 26 | s[2375] << 27 | (s[187] && !s[188] && !s[189] ? s[2890] : 0) << 28, s[2356], s[2357], s[2362], s[2363], s[704], s[705], s[707], s[708], s[2365], s[2366], s[2372], s[2373], s[3810] << 0 | s[3811] << 1 | s[713] << 2 | s[2376] << 3 | s[2377] << 4 | s[2378] << 5 | (f.sygUnderAftaltFri ? 64 : 0) | s[2381] << 7 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[885] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 8 | s[2395] << 10 | s[2396] << 11 | (s[151] && !s[152] && !s[150] ? s[990] : 0) << 12 | (f.sygemeldtITide ? 16384 : 0) | (f.indsigelseModSenSygemelding ? 32768 : 0) | (f.fyldestgoerendeBegrundelse ? 65536 : 0) | s[718] << 17 | s[722] << 18 | (s[167] ? (s[915] ? (s[3692] ? s[917] : s[3812] ? 2 : 0) : 0) : 0) << 19 | s[2399] << 21 | s[2400] << 22 | s[3813] << 23 | s[3814] << 24 | s[2403] << 25 | s[2404] << 26 | (s[735] ? (s[915] ? (s[916] ? s[917] : s[3815] ? s[918] : s[3692] ? s[3816] : s[2915] ? s[3694] : s[2916] ? 5 : 0) : 0) : 0) << 27, s[2379], s[2380], s[2393], s[2394], s[720], s[719], s[2397], s[2398], s[2401], s[2402], s[735] << 0 | s[746] << 1 | (f.underretningsbrevSendt ? 4 : 0) | s[732] << 3 | s[733] << 4 | s[734] << 5 | (s[735] ? s[990] : 0) << 6 | s[729] << 8 | s[731] << 9 | s[730] << 10 | (s[735] ? (s[915] ? (s[916] ? s[917] : s[3815] ? s[918] : s[140] <= 19722 /* 2023-12-31 */ ? s[3816] : s[138] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 11 | s[3817] << 14 | s[3818] << 15 | s[3819] << 16 | s[3820] << 17 | (f.undskyldendeForhold ? 262144 : 0) | s[3821] << 19 | (f.arbejdsgiverAnmeldteIkke ? 1048576 : 0) | s[3822] << 21 | s[2407] << 22 | s[2408] << 23 | s[2411] << 24 | s[2412] << 25 | (s[146] ? (s[915] ? (s[916] ? s[917] : s[2913] ? s[918] : s[3815] ? (s[2914] ? 3 : 0) : s[3692] ? (s[3823] ? 4 : 0) : s[3812] ? 5 : 0) : 0) : 0) << 26 | s[3824] << 29, s[2405], s[2406], s[2409], s[2410], s[3825] << 0 | s[804] << 1 | s[802] << 2 | s[3826] << 3 | s[2415] << 4 | s[2416] << 5 | s[3827] << 6 | (s[3827] === 1 ? 0 : s[3827] === 2 ? 0 : s[3827] === 4 ? 0 : s[3827] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 9 | (f.oplystDelvistLedig ? 1024 : 0) | s[2417] << 11 | s[2418] << 12 | s[2419] << 13 | (s[3828] ? (s[915] ? (s[140] <= 19265 /* 2022-09-30 */ ? s[917] : s[138] >= 19266 /* 2022-10-01 */ ? 2 : 0) : 0) : 0) << 14 | s[3828] << 16 | (f.driverVirksomhedVedSidenAf ? 131072 : 0) | s[2422] << 18 | s[2423] << 19 | (s[162] ? (s[915] ? (s[916] ? s[917] : s[3691] ? s[918] : s[3693]) : 0) : 0) << 20 | s[2431] << 22 | s[2432] << 23 | s[2433] << 24 | (s[162] ? s[3829] : 0) << 25 | s[3830] << 28 | s[3831] << 29, s[2413], s[2414], s[2420], s[2421], s[3832] << 0 | (f.nemrefusionNede ? 2 : 0) | s[2426] << 2 | s[2427] << 3 | (s[162] ? s[990] : 0) << 4 | s[3833] << 6 | s[3834] << 7 | s[2428] << 8 | s[2429] << 9 | s[2430] << 10 | s[2448] << 11 | s[2449] << 12 | s[796] << 13 | s[772] << 14 | s[775] << 15 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[885] : s[994] ? (s[3835] ? 2 : 0) : s[996]) << 16 | s[2457] << 18 | s[2458] << 19 | s[995] << 20 | s[3836] << 21 | (f.ledigUdenLoen ? 8388608 : 0) | (f.arbejdsgiverTilbyderDeltid ? 16777216 : 0) | s[790] << 25 | s[794] << 26 | s[3837] << 27 | s[3838] << 28 | s[3839] << 29, s[2424], s[2425], s[2434], s[2435], s[777], s[781], s[778], s[782], s[779], s[783], s[785], s[786], s[791], s[792], s[3840] << 0 | s[3841] << 1 | s[773] << 2 | s[776] << 3 | s[3842] << 4 | s[3843] << 5 | s[3844] << 6 | s[2438] << 7 | s[2439] << 8 | s[2442] << 9 | s[2443] << 10 | s[2446] << 11 | s[2447] << 12 | (s[146] ? s[2854] : 0) << 13 | s[2452] << 15 | s[2453] << 16 | (s[146] ? s[3836] : 0) << 17 | s[2456] << 19 | s[2459] << 20 | s[2460] << 21 | (s[994] ? s[885] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[912] : s[3845] ? 3 : 0) << 22 | s[873] << 24 | s[2463] << 25 | s[2464] << 26 | (s[873] ? 0 : s[3846] <= 16658 /* 2015-08-11 */ ? 1 : s[874] ? 2 : 0) << 27 | s[2465] << 29, s[780], s[784], s[2436], s[2437], s[2440], s[2441], s[2444], s[2445], s[2450], s[2451], s[2454], s[2455], s[2466] << 0 | s[2467] << 1 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[885] : s[3594] ? (s[3847] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[787] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[3848] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[3849] ? 5 : 0) : s[3850] ? 6 : 0) << 2 | s[3851] << 5 | (f.hjemmeEfterAnbefaling ? 64 : 0) | s[2470] << 7 | s[2471] << 8 | (s[788] && !s[789] && !s[150] ? s[2854] : 0) << 9 | s[2474] << 11 | s[2475] << 12 | (s[793] && !s[795] && !s[150] ? s[2519] : 0) << 13 | s[2476] << 15 | s[2477] << 16 | s[875] << 17 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[3852] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[3853] ? 2 : 0) : s[3854] ? (s[3855] ? 3 : 0) : s[997] ? 4 : 0) << 18 | s[3856] << 21 | (f.langvarigEllerKroniskLidelse ? 4194304 : 0) | (f.risikoenErVaesentligtForoeget ? 8388608 : 0) | s[3857] << 24 | (f.behandlingBesluttetVedAnsaettelsen ? 33554432 : 0) | s[3858] << 26 | s[3859] << 27 | s[3860] << 28 | s[2479] << 29, s[2468], s[2469], s[2472], s[2473], s[2480] << 0 | (s[3854] ? s[3852] : s[3861]) << 1 | (f.aftaleErSkriftlig ? 8 : 0) | (f.aftaleErGodkendt ? 16 : 0) | s[2483] << 5 | s[2484] << 6 | s[3862] << 7 | (f.vaesentligeAendringerVedUdloeb ? 256 : 0) | s[2485] << 9 | s[2486] << 10 | (s[3854] ? s[3852] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[3861] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[3863] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 11 | (f.laegeligDokumentationForRisiko ? 16384 : 0) | s[2491] << 15 | s[2492] << 16 | (s[146] ? s[3829] : 0) << 17 | s[3864] << 20 | s[3865] << 21 | s[3866] << 22 | (f.skyldesLoenmodtageren ? 8388608 : 0) | s[3867] << 24 | s[2489] << 25 | s[2490] << 26 | (s[146] ? (s[915] ? (s[916] ? s[917] : s[3815] ? s[918] : s[3692] ? s[3816] : s[3694]) : 0) : 0) << 27, s[2481], s[2482], s[2487], s[2488], s[3868] << 0 | s[3869] << 1 | s[3870] << 2 | s[3871] << 3 | s[3872] << 4 | s[3873] << 5 | s[3874] << 6 | s[3875] << 7 | s[3876] << 8 | s[3877] << 9 | s[3878] << 10 | s[2493] << 11 | s[2494] << 12 | s[2498] << 13 | s[2499] << 14 | s[806] << 15 | (s[285] ? s[885] : s[806] ? 2 : 0) << 16 | (f.hjaelpemiddelKoebtFoerBevilling ? 262144 : 0) | (f.saerligGrundTilKoebFoerBevilling ? 524288 : 0) | s[2495] << 20 | s[2496] << 21 | (f.funktionsevnenErVarigtNedsat ? 4194304 : 0) | s[3879] << 23 | (f.hjaelpemidletAfhjaelperVaesentligt ? 16777216 : 0) | (f.hjaelpemidletLetterHjemmetVaesentligt ? 33554432 : 0) | (f.hjaelpemidletErNoedvendigtForErhverv ? 67108864 : 0) | (f.hjaelpemidletErBedstOgBilligst ? 134217728 : 0) | s[817] << 28, s[813], s[814], (s[975] ? s[885] : f.vurderingsdato <= 15399 /* 2012-02-29 */ ? s[3238] : s[2961] ? (s[3880] ? 3 : 0) : s[3183] ? s[3161] : s[3881] ? (s[808] ? 5 : 0) : s[807] ? (s[3882] ? 6 : 0) : s[880] ? (s[809] ? 7 : 0) : s[2993] ? (s[58] ? 8 : 0) : s[2978] ? s[3883] : s[288] ? (s[192] ? 10 : 0) : s[3301] ? (s[278] ? 11 : 0) : s[570] ? 12 : 0) << 0 | s[3884] << 4 | s[3885] << 5 | s[818] << 6 | (s[812] && !s[810] && !s[811] ? (s[975] ? s[885] : s[288] ? s[3238] : s[3237]) : 0) << 7 | s[3886] << 10 | (f.faaetHjaelp3MaanederAf18 ? 2048 : 0) | s[3887] << 12 | s[3888] << 13 | (f.behovetBortfalderEfterRevalidering ? 16384 : 0) | s[3889] << 15 | s[3890] << 16 | s[3891] << 17 | s[2504] << 18 | s[2505] << 19 | s[2508] << 20 | s[2509] << 21 | s[998] << 22 | s[876] << 23 | s[3892] << 24 | (s[3893] ? s[3894] : s[3895] ? s[3894] : s[3896] ? s[3894] : s[3897] ? s[3894] : s[3898] ? s[3894] : s[3899] ? s[3894] : 0) << 27 | (f.omfattetAfStatensFleksjobordning ? 268435456 : 0) | s[999] << 29, s[815], s[816], s[2502], s[2503], s[2506], s[2507], s[2510], s[2511], s[2513] << 0 | s[2514] << 1 | (s[3893] ? s[3900] : s[3895] ? s[3900] : s[3896] ? s[3900] : s[3897] ? s[3900] : s[3898] ? s[3900] : s[3899] ? s[3900] : 0) << 2 | s[1000] << 3 | s[3901] << 4 | (f.fleksjobAftaltSenest4Juli2006 ? 32 : 0)] }
}
