const list = (text: string): readonly string[] => text.split(" ");

/** First halves of invented place names. */
export const placeStarts = list(
  "Alder Amber Ash Birch Black Bracken Bright Brook Clay Copper Coral Cray Dale Elder Elm Fair Fen Fern Flint Fox Frost Glen Gold Green Grey Hawk Hazel Heath Holly Iron Ivy Kestrel Lark Linden Marsh Maple Mill Moss Oak Pebble Raven Red Rowan Silver Stone Thorn West Wren",
);

/** Second halves of invented place names. */
export const placeEnds = list(
  "bank bourne bridge brook bury combe cross dale den field ford gate grove ham hurst ley mere moor ridge stead thorpe ton wick worth",
);

/** What the invented customers do. */
export const trades = [
  "Dental Care",
  "Logistics",
  "Accountants",
  "Primary School",
  "Legal",
  "Joinery",
  "Veterinary Group",
  "Architects",
  "Care Homes",
  "Freight",
  "Printing",
  "Surveyors",
  "Brewery",
  "Housing Trust",
  "Insurance Brokers",
  "Engineering",
  "Garden Centres",
  "Opticians",
  "Recruitment",
  "Theatre",
  "Motors",
  "Pharmacy",
  "Bakery",
  "Simulation Agents",
  "Foods",
  "Textiles",
  "Water Services",
  "Community Trust",
  "Hotels",
  "Plastics",
  "Energy",
  "Charity Shops",
  "Builders Merchants",
  "Museum",
  "Physiotherapy",
  "Aviation",
] as const;

/** Names of the sites of a customer that has several. */
export const locations = [
  "Head Office",
  "Warehouse",
  "North Branch",
  "South Branch",
  "Showroom",
  "Depot",
  "Annexe",
  "East Branch",
  "West Branch",
  "Workshop",
  "Data Room",
  "Remote Workers",
] as const;

/** Given names. */
export const givenNames = list(
  "Ada Amir Anja Asha Bea Ben Bram Carla Chidi Clara Dana Dev Ella Emre Esme Femi Finn Freya Greta Hana Hugo Ines Ivo Jada Jonas Kai Kofi Lena Leo Lina Mara Mateo Mei Milo Nadia Nils Noor Omar Orla Petra Priya Rafi Rosa Rune Sami Sofia Tariq Tess Theo Uma Vera Wren Yara Yusuf Zoe",
);

/** Family names. */
export const familyNames = list(
  "Abara Alder Baines Barlow Bauer Bell Castell Chandra Cole Dahl Devlin Doyle Ekberg Farrow Finch Garner Grieve Hale Haddad Holm Ibarra Jansen Kaur Keane Lacey Lind Lowe Marsh Mbeki Moreau Nash Novak Okoro Olsen Pereira Quill Rahman Reyes Sato Sharp Singh Sorensen Tanaka Thorne Usman Vance Vogel Walsh Weir Yates Zeller",
);

/** Invented product names and the everyday generic ones. */
export const products = [
  "Aspen PDF Viewer",
  "Blueleaf Office Suite",
  "Bramble Backup Agent",
  "Cobalt Accounts",
  "Cobalt Payroll",
  "Compass Browser",
  "Copperline VPN Client",
  "Dockside File Sync",
  "Drift Screen Recorder",
  "Emberlight Photo Editor",
  "Fathom Database Client",
  "Fern Note Keeper",
  "Gantry CAD Viewer",
  "Granite Disk Encryption",
  "Harbourlight Remote Support",
  "Hinge Meeting Client",
  "Inkwell Label Printer",
  "Juniper Lane Time Sheets",
  "Kiln Build Tools",
  "Lantern Password Manager",
  "Ledgerwise Desktop",
  "Longshore Terminal",
  "Marlin Mail",
  "Meridian ERP Client",
  "Mosaic Media Player",
  "Nimbus Archive Tool",
  "Openfield Java Runtime",
  "Orchard Point of Sale",
  "Otter Text Editor",
  "Paddock Stock Control",
  "Pinecone Print Driver",
  "Quarry SQL Tools",
  "Quill Dictation",
  "Rigging Runtime 8 (x64)",
  "Rigging Runtime 9 (x64)",
  "Saltmarsh Antivirus",
  "Sextant Mapping",
  "Slate Whiteboard",
  "Spindle Dental Imaging",
  "Stonechat Messenger",
  "Tidewater CRM",
  "Timberline Project",
  "Visual Redistributable 2015 (x64)",
  "Visual Redistributable 2022 (x64)",
  "Watchtower Monitoring Agent",
  "Wheelhouse Fleet Planner",
  "Wicker Web Conferencing Add-in",
  "Yardarm Document Scanner",
] as const;

/** Invented makers of computers. */
export const makers = ["Corvane", "Tellmark", "Oakhurst Systems", "Veridia", "Northlock"] as const;
