"""The frame around the screens: window, navigation, lock screen, command palette."""
