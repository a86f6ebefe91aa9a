/**
 * What a person says of each finding of severity error on the real files: right, or doubtful where
 * the files alone do not show whether the server refuses. None may be wrong.
 */
export const words: Readonly<Record<string, "right" | "doubtful">> = {
  "052-msdn-code-gallery-community/web.config:18 xml-syntax": "right",
  "085-msdn-code-gallery-community/machine.config:8 xml-syntax": "right",
  "100-msdn-code-gallery-community/web.config:20 invalid-config-source": "doubtful",
  "167-nugetgallery/Web.config:67 duplicate-element": "right",
  "193-aspnetdocs/applicationHost.config:224 xml-syntax": "right",
  "260-shooter-game/machine.config:1 unreadable-file": "right",
  "261-shooter-game/machine.config:1 unreadable-file": "right",
  "284-msdn-code-gallery-community/Web.Debug.config:1 xml-syntax": "right",
  "286-msdn-code-gallery-community/web.config:8 xml-syntax": "right",
};
