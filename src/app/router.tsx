import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router'
import type { Db } from '#src/db/db.ts'
import { localDayOf } from '#src/domain/time/local-day.ts'
import { loadToday } from '#src/features/today/load-today.ts'
import type { Services } from '#src/services/services.tsx'
import { isCategory, type Category } from '#src/domain/question/category.ts'
import { isLevel, type Level } from '#src/domain/question/level.ts'
import { ErrorPage } from './pages/error-page.tsx'
import { TodayPage } from './pages/today-page.tsx'
import { Root } from './root.tsx'
import { Shell } from './shell/shell.tsx'

const NotFoundPage = lazyRouteComponent(() => import('./pages/not-found-page.tsx'), 'NotFoundPage')

const root = createRootRouteWithContext<RouterContext>()({ component: Root })
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell })

const today = createRoute({
  getParentRoute: () => shell,
  path: '/',
  // Read before the first paint of the place, so that it is drawn once, with everything on it.
  loader: ({ context: { openDb, clock } }) => loadToday(openDb(), localDayOf(clock.read())),
  component: TodayPage,
})

const questions = createRoute({
  getParentRoute: () => shell,
  path: '/questions',
  validateSearch: (search: Record<string, unknown>): QuestionsSearch => ({
    category: isCategory(search['category']) ? search['category'] : undefined,
    level: isLevel(search['level']) ? search['level'] : undefined,
    show: isShown(search['show']) ? search['show'] : undefined,
    find: typeof search['find'] === 'string' && search['find'] !== '' ? search['find'] : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/questions-page.tsx'), 'QuestionsPage'),
})

const question = createRoute({
  getParentRoute: () => shell,
  path: '/questions/$id',
  component: lazyRouteComponent(() => import('./pages/question-page.tsx'), 'QuestionPage'),
})

const setUp = createRoute({
  getParentRoute: () => shell,
  path: '/interview',
  validateSearch: (search: Record<string, unknown>): SetUpSearch => ({
    question: typeof search['question'] === 'string' ? search['question'] : undefined,
    category: isCategory(search['category']) ? search['category'] : undefined,
    level: isLevel(search['level']) ? search['level'] : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/set-up-page.tsx'), 'SetUpPage'),
})

const unknown = createRoute({ getParentRoute: () => shell, path: '$', component: NotFoundPage })

const room = createRoute({
  getParentRoute: () => root,
  path: '/interview/$id',
  component: lazyRouteComponent(() => import('./pages/room-page.tsx'), 'RoomPage'),
})

const debrief = createRoute({
  getParentRoute: () => shell,
  path: '/interview/$id/debrief',
  component: lazyRouteComponent(() => import('./pages/debrief-page.tsx'), 'DebriefPage'),
})

const stories = createRoute({
  getParentRoute: () => shell,
  path: '/stories',
  component: lazyRouteComponent(() => import('./pages/stories-page.tsx'), 'StoriesPage'),
})

const story = createRoute({
  getParentRoute: () => shell,
  path: '/stories/$id',
  component: lazyRouteComponent(() => import('./pages/story-page.tsx'), 'StoryPage'),
})

const readiness = createRoute({
  getParentRoute: () => shell,
  path: '/readiness',
  component: lazyRouteComponent(() => import('./pages/readiness-page.tsx'), 'ReadinessPage'),
})

const history = createRoute({
  getParentRoute: () => shell,
  path: '/history',
  component: lazyRouteComponent(() => import('./pages/history-page.tsx'), 'HistoryPage'),
})

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings-page.tsx'), 'SettingsPage'),
})

/** What the library shows; every part may be left out. */
export type QuestionsSearch = {
  readonly category?: Category | undefined
  readonly level?: Level | undefined
  readonly show?: Shown | undefined
  readonly find?: string | undefined
}

/** What an interview is set up with; every part may be left out. */
export type SetUpSearch = {
  readonly question?: string | undefined
  readonly category?: Category | undefined
  readonly level?: Level | undefined
}

/** Which questions the library shows besides the filters. */
export type Shown = 'bookmarked' | 'new' | 'practised' | 'hidden'

function isShown(value: unknown): value is Shown {
  return value === 'bookmarked' || value === 'new' || value === 'practised' || value === 'hidden'
}

/** What routes read their places' data with. */
export type RouterContext = { readonly openDb: () => Db } & Pick<Services, 'clock'>

/** The router over every place. Tests hand in a history of their own. */
export function createAppRouter(context: RouterContext, addresses?: RouterHistory) {
  return createRouter({
    context,
    ...(addresses === undefined ? {} : { history: addresses }),
    routeTree: root.addChildren([
      shell.addChildren([
        today,
        questions,
        question,
        setUp,
        debrief,
        stories,
        story,
        readiness,
        history,
        settings,
        unknown,
      ]),
      room,
    ]),
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: ErrorPage,
    scrollRestoration: true,
    defaultPreload: 'intent',
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
