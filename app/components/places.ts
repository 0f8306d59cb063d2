/** The pages of the masthead, in its order. */
export const places = [
  { to: "/", id: "nav.overview" },
  { to: "/aging", id: "nav.aging" },
  { to: "/dso", id: "nav.dso" },
  { to: "/recovery", id: "nav.recovery" },
  { to: "/stages", id: "nav.stages" },
  { to: "/contact", id: "nav.contact" },
  { to: "/promises", id: "nav.promises" },
  { to: "/disputes", id: "nav.disputes" },
  { to: "/collectors", id: "nav.collectors" },
  { to: "/agencies", id: "nav.agencies" },
  { to: "/data", id: "nav.data" },
  { to: "/board-pack", id: "nav.board_pack" },
  { to: "/settings", id: "nav.settings" },
] as const;
